import { applyRope, permuteProjection, precomputeRope } from 'rope-core';
import type { Pairing } from 'rope-core';

const d = 8;
const table = precomputeRope(64, d);
const weights = (seed: number) =>
  Float64Array.from({ length: d * d }, (_, i) => Math.sin(seed + 3 * i));
const token = Float64Array.from({ length: d }, (_, j) => Math.cos(2 * j));
const project = (w: Float64Array) =>
  Float64Array.from({ length: d }, (_, row) =>
    token.reduce((sum, x, column) => sum + x * w[row * d + column]!, 0),
  );
const wq = weights(1); // trained with adjacent pairs
const wk = weights(2);
const port = [wq, wk].map((w) => permuteProjection(w, 1, { headDim: d }));

const score = (w: Float64Array[], pairing: Pairing, m: number) => {
  const key = applyRope(project(w[1]!), table, { pairing });
  const query = applyRope(project(w[0]!), table, { pairing, offset: m });
  return query.reduce((sum, x, j) => sum + x * key[j]!, 0);
};

for (const m of [0, 1, 5, 40]) {
  const meant = score([wq, wk], 'interleaved', m);
  const got = score(port, 'half', m);
  console.log(`distance ${m}:`, meant.toFixed(4), got.toFixed(4));
  if (Math.abs(got - meant) > 1e-9)
    throw new Error(
      `distance ${m}: ${got.toFixed(4)}, not ${meant.toFixed(4)}`,
    );
}
