import * as rope from 'rope-core';

// The cache keeps seven tokens and is about to read number 9.
const kept = [0, 1, 2, 3, 6, 7, 8];
console.log('turned at', kept.map((_, slot) => slot).join(' '));
console.log('and the new token at', kept.length);

// Turn a stored key back by one, a thousand times, rounding each time.
const inverseFrequencies = rope.ropeFrequencies(64);
const key = Float64Array.from({ length: 64 }, (_, j) => Math.sin(j * j + 1));
const turn = (x: Float64Array, steps: number) => {
  const { cos, sin } = rope.ropeTable({ inverseFrequencies }, [steps]);
  return rope.applyRopeSingle(x, cos, sin);
};
for (const format of ['float32', 'float16'] as const) {
  const store = (x: Float64Array) => x.map((v) => rope.roundTo(format, v));
  const raw = store(key);
  let k = raw;
  for (let i = 0; i < 1000; i++) k = store(turn(k, -1));
  const right = turn(raw, -1000);
  const off = Math.max(...right.map((v, j) => Math.abs(v - k[j]!)));
  console.log(`${format}: off by ${off.toPrecision(1)} after 1,000 turns`);
  const single = store(turn(raw, -1000));
  const best = Math.max(...right.map((v, j) => Math.abs(v - single[j]!)));
  console.log(`  turned once by all of it: ${best.toPrecision(1)}`);
}
