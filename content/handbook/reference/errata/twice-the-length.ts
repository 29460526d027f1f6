import { ropeFrequencies, unseenAngles } from 'rope-core';

const theta = ropeFrequencies(128); // Llama 2, trained on 4,096 tokens
const trained = 4096;

for (const length of [4096, 4608, 5120, 8192]) {
  const unseen = unseenAngles(theta, trained, length).length;
  console.log(`${length} tokens: ${unseen} of 64 pairs at unseen angles`);
}
