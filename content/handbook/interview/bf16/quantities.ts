import { emulatedTable, roundTo, tableDifference } from 'rope-core';
import type { PrecisionRecipe } from 'rope-core';

for (const position of [256, 257, 1001, 4095])
  console.log(`${position} in bf16 is ${roundTo('bfloat16', position)}`);
const distinct = new Set<number>();
for (let m = 0; m < 4096; m++) distinct.add(roundTo('bfloat16', m));
console.log('distinct positions below 4,096:', distinct.size);

const positions = Array.from({ length: 256 }, (_, i) => 3840 + i);
const table = (recipe: PrecisionRecipe) =>
  emulatedTable({ rotaryDim: 128, positions, recipe });
const float32: PrecisionRecipe = { frequencies: 'float32', angles: 'float32' };
for (const [name, recipe] of [
  ['angles in float32', float32],
  ['the same, table in bf16', { ...float32, table: 'bfloat16' }],
  ['angles in bf16', { angles: 'bfloat16' }],
] as const) {
  const { difference } = tableDifference(table(recipe), table({}));
  console.log(`${name}: off by up to ${difference.toPrecision(2)}`);
}
