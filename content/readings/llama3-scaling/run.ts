import { llama3Scaling, ropeFrequencies } from 'rope-core';

// Four pairs with the base of Llama 3: two are kept, one is blended, one is divided.
const plain = ropeFrequencies(8, 500000);
const scaled = llama3Scaling(plain, {
  factor: 8,
  lowFreqFactor: 1,
  highFreqFactor: 4,
  originalLength: 8192,
});

for (const [i, frequency] of plain.entries()) {
  const turn = ((2 * Math.PI) / frequency).toFixed(1);
  const divisor = (frequency / scaled[i]).toFixed(3);
  console.log(`pair ${i}: ${turn} tokens per turn, divided by ${divisor}`);
}
