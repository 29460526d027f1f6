import { permuteProjection, toHalfPairing } from 'rope-core';

const kvHeads = 2;
const headDim = 8;

// One number per row of the key projection: its place inside its head.
const rows = Float64Array.from(
  { length: kvHeads * headDim },
  (_, row) => row % headDim,
);

const count = kvHeads; // heads of this projection
const permuted = permuteProjection(rows, count, {
  headDim: rows.length / count,
});
const wanted = toHalfPairing(rows, { headDim });

for (let h = 0; h < kvHeads; h++) {
  const got = permuted.slice(h * headDim, (h + 1) * headDim).join(' ');
  const want = wanted.slice(h * headDim, (h + 1) * headDim).join(' ');
  console.log(`KV head ${h}: ${got}, should be ${want}`);
}
if (permuted.some((x, row) => x !== wanted[row]))
  throw new Error(`permuted as ${count} heads; the key has ${kvHeads}`);
