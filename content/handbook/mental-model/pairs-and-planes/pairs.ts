import { applyRope, precomputeRope } from 'rope-core';

const d = 8;
const table = precomputeRope(64, d);

// A vector with a single 1, in dimension 0.
const x = new Float64Array(d);
x[0] = 1;

for (const pairing of ['interleaved', 'half'] as const) {
  const turned = applyRope(x, table, { positions: [2], pairing });
  const touched = Array.from(turned.keys()).filter(
    (j) => Math.abs(turned[j]!) > 1e-12,
  );
  console.log(`${pairing}: dimension 0 turned into dimensions`, touched);
}
