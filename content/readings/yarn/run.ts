import { ropeFrequencies, yarnFrequencies } from 'rope-core';

// Eight pairs, trained on 4,096 tokens, stretched by 4.
const options = { rotaryDim: 16, base: 10000, factor: 4, originalLength: 4096 };
const plain = ropeFrequencies(16, 10000);
const scaled = yarnFrequencies(options);

for (const [i, frequency] of plain.entries()) {
  const turns = ((4096 * frequency) / (2 * Math.PI)).toFixed(2);
  const divisor = (frequency / scaled[i]).toFixed(3);
  console.log(`pair ${i}: ${turns} turns in training, divided by ${divisor}`);
}
