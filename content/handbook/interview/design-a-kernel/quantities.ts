// One pass over 4,096 tokens, 32 heads of 128, float32.
const numbers = 4096 * 32 * 128;
const once = (2 * numbers * 4) / 1e9; // read all, write all
console.log('bytes of one pass:', (once * 1000).toFixed(1), 'MB');

// Measured speeds, in GB of input and output per second.
for (const [name, speed] of [
  ['copy', 24],
  ['C loop', 28],
  ['formula with temporaries', 0.74],
] as const)
  console.log(`${name}: ${((1000 * once) / speed).toFixed(0)} ms`);

// What the table adds: shared by all heads, or spread out per head.
const shared = 4096 * 64 * 2 * 4;
console.log(
  'table:',
  shared / 2 ** 20,
  'MiB; per head:',
  (32 * shared) / 2 ** 20,
);

// Unfused in a decode step: 40 heads of 128 in bf16, 32 layers.
console.log('decode step:', (40 * 128 * 2 * 2 * 32) / 1024, 'KiB');
