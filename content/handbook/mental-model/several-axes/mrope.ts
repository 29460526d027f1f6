import { mropeTable, ropeFrequencies } from 'rope-core';

const theta = ropeFrequencies(128, 1_000_000);
const section = [16, 24, 24];

// The text stops at 49. What comes next: a text token, or a patch.
const [t, h, w] = [50, 50 + 3, 50 + 7];
const text = mropeTable(theta, [[50, 50, 50]], { section });
const patch = mropeTable(theta, [[t, h, w]], { section });

// Pair 10 turns with time, pair 20 with height, pair 40 with width.
for (const pair of [10, 20, 40]) {
  const sinAt = (m: number) => Math.sin(m * theta[pair]!).toFixed(4);
  console.log(
    `pair ${pair}: text ${text.sin[pair]!.toFixed(4)}, patch ${patch.sin[pair]!.toFixed(4)}`,
    `(t ${sinAt(t)}, h ${sinAt(h)}, w ${sinAt(w)})`,
  );
}
