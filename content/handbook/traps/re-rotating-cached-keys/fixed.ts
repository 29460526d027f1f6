import { applyRopeSingle, ropeFrequencies } from 'rope-core';
import { ropeTable, roundTo } from 'rope-core';

const d = 64;
const spec = { inverseFrequencies: ropeFrequencies(d) };
const turn = (x: Float64Array, by: number) => {
  const { cos, sin } = ropeTable(spec, [by]);
  return applyRopeSingle(x, cos, sin);
};
const half = (x: Float64Array) => x.map((v) => roundTo('float16', v));

const values = Array.from({ length: d }, (_, j) => Math.sin(j + 1));
const raw = half(Float64Array.from(values));
const start = 2000; // where the key stands in the cache
let stored = half(turn(raw, start));

// A window that slides: each step moves the key one place to the left.
for (let step = 1; step <= 1000; step++) {
  stored = half(turn(raw, start - step));
  if (![1, 10, 100, 1000].includes(step)) continue;
  const exact = turn(raw, start - step);
  const gaps = exact.map((x, j) => Math.abs(x - stored[j]!));
  const error = Math.max(...gaps);
  console.log(`after ${step}:`, error.toFixed(4));
  if (error > 0.05)
    throw new Error(`rounded ${step} times: off by ${error.toFixed(3)}`);
}
