import { mropeAxes, mropeTable, ropeFrequencies } from 'rope-core';

for (const [name, section, interleaved] of [
  ['Qwen2-VL', [16, 24, 24], false],
  ['Qwen3-VL', [24, 20, 20], true],
] as const) {
  const axes = mropeAxes(section, interleaved);
  const spans = [0, 1, 2].map((axis) => {
    const pairs = axes.flatMap((of, pair) => (of === axis ? [pair] : []));
    return `${pairs[0]} to ${pairs.at(-1)}`;
  });
  console.log(`${name}: t ${spans[0]}, h ${spans[1]}, w ${spans[2]}`);
}
// Five text tokens, an image of 8 by 12 patches, then text again.
const [start, rows, columns] = [5, 8, 12];
console.log('tokens so far:', start + rows * columns);
console.log('next position:', start + Math.max(rows, columns));

// With t = h = w it does not matter how the pairs are dealt out.
const theta = ropeFrequencies(128, 1e6);
const cos = (p: number[], section: number[], interleaved: boolean) =>
  mropeTable(theta, [p], { section, interleaved }).cos.join();
for (const p of [
  [40, 40, 40],
  [5, 9, 12],
])
  console.log(p, cos(p, [16, 24, 24], false) === cos(p, [24, 20, 20], true));
