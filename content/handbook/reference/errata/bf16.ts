import { emulatedTable, roundTo, tableDifference } from 'rope-core';

console.log('257 in bf16:', roundTo('bfloat16', 257));

const positions = Array.from({ length: 64 }, (_, i) => 2063 + 32 * i);
const table = (recipe: object) =>
  emulatedTable({ rotaryDim: 128, positions, recipe });
const exact = table({});
for (const [name, recipe] of Object.entries({
  'angles in bf16': { angles: 'bfloat16' },
  'only the table in bf16': { angles: 'float32', table: 'bfloat16' },
}))
  console.log(
    name,
    tableDifference(table(recipe), exact).difference.toFixed(4),
  );
