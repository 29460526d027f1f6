import { applyRopeSingle, precomputeRope, ropeFrequencies } from 'rope-core';

console.log('frequencies, d = 4:', [...ropeFrequencies(4)]);

const { cos, sin } = precomputeRope(2, 4);
const turned = applyRopeSingle(
  Float64Array.of(1, 0, 0, 1),
  cos.subarray(2),
  sin.subarray(2),
);
console.log(
  '[1, 0, 0, 1] at 1:',
  [...turned].map((x) => x.toFixed(5)).join(', '),
);

for (const d of [4, 8, 64, 128, 256])
  console.log(`slowest pair, d = ${d}:`, ropeFrequencies(d).at(-1)!);
