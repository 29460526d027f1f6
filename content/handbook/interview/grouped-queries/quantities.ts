import { applyRope, precomputeRope } from 'rope-core';

// 32 layers, 32 query heads of 128, two bytes, 131,072 tokens.
for (const [name, kvHeads] of [
  ['one key head per query head', 32],
  ['grouped, 8', 8],
  ['one for all', 1],
] as const) {
  const bytes = 2 * kvHeads * 128 * 2 * 32;
  console.log(`${name}: ${bytes / 1024} KiB per token,`);
  console.log(`  ${(bytes * 131_072) / 2 ** 30} GiB in all,`);
  console.log(`  ${32 + kvHeads} heads turned per layer`);
}

// Turning before or after the copies gives the same keys.
const table = precomputeRope(10, 4);
const key = new Float64Array([0.9, -0.3, 1.4, 0.2]);
const options = { headDim: 4, positions: [9] };
const once = applyRope(key, table, options);
const copies = new Float64Array([...key, ...key]);
const twice = applyRope(copies, table, { ...options, heads: 2 });
console.log(
  'same:',
  twice.every((value, j) => value === once[j % 4]),
);
