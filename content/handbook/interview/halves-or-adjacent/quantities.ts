import * as rope from 'rope-core';

// Two heads of eight rows; each row of the projection carries its own number.
const rows = Float64Array.from({ length: 16 }, (_, row) => row);
const moved = rope.permuteProjection(rows, 2, { headDim: 8, to: 'half' });
console.log('head 0 reads rows', moved.slice(0, 8).join(' '));
console.log('head 1 reads rows', moved.slice(8).join(' '));

const theta = rope.ropeFrequencies(8);
const q = new Float64Array([0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1]);
const k = new Float64Array([1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5]);

function show(
  label: string,
  a: Float64Array,
  b: Float64Array,
  p: rope.Pairing,
) {
  const far = [0, 1, 10, 100];
  const scores = rope.scoreOverDistance(a, b, theta, far, { pairing: p });
  console.log(label, Array.from(scores, (s) => s.toFixed(4)).join(' '));
}
show('adjacent, as trained: ', q, k, 'interleaved');
const [qHalf, kHalf] = [rope.toHalfPairing(q), rope.toHalfPairing(k)];
show('halves, rows permuted:', qHalf, kHalf, 'half');
show('halves, rows as before:', q, k, 'half');
