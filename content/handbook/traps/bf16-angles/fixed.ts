import { applyRopeSingle, emulatedTable } from 'rope-core';
import type { PrecisionRecipe } from 'rope-core';

const d = 128;
const recipe: PrecisionRecipe = { angles: 'float32', table: 'bfloat16' };

const x = Float64Array.from({ length: d }, (_, j) => Math.sin(j + 1));
const rotate = (m: number) => {
  const { cos, sin } = emulatedTable({ rotaryDim: d, positions: [m], recipe });
  return applyRopeSingle(x, cos, sin);
};
const score = (m: number, n: number) => {
  const k = rotate(n);
  return rotate(m).reduce((sum, value, j) => sum + value * k[j]!, 0);
};

const start = score(0, 7);
for (const m of [0, 100, 1000, 10_000, 100_000]) {
  const now = score(m, m + 7);
  console.log(`positions ${m} and ${m + 7}:`, now.toFixed(2));
  if (Math.abs(now - start) > 1)
    throw new Error(`the score moved by ${Math.abs(now - start).toFixed(2)}`);
}
