import { applyRopeSingle, ropeTable } from 'rope-core';

const q = new Float64Array([2, 1, 1, 2]);
const k = new Float64Array([3, 1, 2, 1]);

// Pair 0: a quarter turn per token. Pair 1: no turn at all.
const speeds = [Math.PI / 2, 0];

for (const distance of [0, 2, 4, 6, 8]) {
  const row = ropeTable({ inverseFrequencies: speeds }, [distance]);
  const turned = applyRopeSingle(q, row.cos, row.sin);
  const products = turned.map((x, j) => x * k[j]!);
  const first = products[0]! + products[1]!;
  const second = products[2]! + products[3]!;
  const shown = [first, second, first + second].map((x) => x.toFixed(1));
  console.log(`distance ${distance}: ${shown[0]} + ${shown[1]} = ${shown[2]}`);
}
