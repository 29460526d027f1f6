import { applyRopeSingle, ropeTable } from 'rope-core';

const q = new Float64Array([2, 1, 1, 2]);
const k = new Float64Array([3, 1, 2, 1]);

// Pair 0: a quarter turn per token. Pair 1: half as fast.
const speeds = [Math.PI / 2, Math.PI / 4];

for (const distance of [0, 2, 4, 6, 8]) {
  const row = ropeTable({ inverseFrequencies: speeds }, [distance]);
  const turned = applyRopeSingle(q, row.cos, row.sin);
  const [first, second] = [0, 2].map(
    (j) => turned[j]! * k[j]! + turned[j + 1]! * k[j + 1]!,
  ) as [number, number];
  console.log(
    `distance ${distance}: ${first.toFixed(0)} + ${second.toFixed(0)} = ${(first + second).toFixed(0)}`,
  );
}
