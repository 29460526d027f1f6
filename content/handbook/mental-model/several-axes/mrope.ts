import { mropeTable, ropeFrequencies } from 'rope-core';

const theta = ropeFrequencies(128, 1_000_000);
const section = [16, 24, 24];

const text = mropeTable(theta, [[50, 50, 50]], { section });
const patch = mropeTable(theta, [[50, 3, 7]], { section });

// Pair 10 turns with time, pair 20 with height, pair 50 with width.
for (const pair of [10, 20, 50]) {
  const angleOf = (m: number) => Math.cos(m * theta[pair]!);
  console.log(
    `pair ${pair}: text cos ${text.cos[pair]!.toFixed(4)}, patch cos ${patch.cos[pair]!.toFixed(4)}`,
    `(t ${angleOf(50).toFixed(4)}, h ${angleOf(3).toFixed(4)}, w ${angleOf(7).toFixed(4)})`,
  );
}
