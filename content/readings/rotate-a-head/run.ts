import { applyRope, precomputeRope } from 'rope-core';

// Two tokens at positions 1 and 3, each with one head of four dimensions.
const table = precomputeRope(4, 4);
const q = new Float64Array([1, 0, 0.5, 2, 1, 0, 0.5, 2]);
const positions = [1, 3];

const show = (label: string, x: Float64Array) =>
  console.log(label, ...Array.from(x, (value) => value.toFixed(4)));

show('neighbours:', applyRope(q, table, { positions }));
show('halves:', applyRope(q, table, { positions, pairing: 'half' }));
