import { dynamicNtkBase, ropeFrequencies } from 'rope-core';

// Heads of 64, trained on 2,048 tokens, factor 2.
const baseAt = (seqLen: number) =>
  dynamicNtkBase({
    base: 10_000,
    rotaryDim: 64,
    factor: 2,
    maxPositions: 2048,
    seqLen,
  });
for (const length of [1024, 2048, 4096, 8192])
  console.log(`at ${length}: base ${Math.round(baseAt(length))}`);

// A key stored at position 2,000 under one length, met under another.
const drift = (stored: number, met: number) => {
  const [old, now] = [stored, met].map((l) => ropeFrequencies(64, baseAt(l)));
  return Math.max(...old!.map((theta, i) => 2000 * (theta - now![i]!)));
};
console.log('one token later:', drift(2048, 2049).toFixed(3), 'rad');
console.log('twice as long:  ', drift(2048, 4096).toFixed(1), 'rad');
console.log('one base for 8,192, always:', drift(8192, 8192), 'rad');
