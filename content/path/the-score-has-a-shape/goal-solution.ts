import {
  applyRopeSingle,
  ropeFrequencies,
  ropeTable,
  scoreOverDistance,
} from 'rope-core';

const d = 32;
const speeds = ropeFrequencies(d);
const q = new Float64Array(d).fill(1);

// A key that points where the query will point `ahead` tokens later.
const ahead = 12;
const row = ropeTable({ inverseFrequencies: speeds }, [ahead]);
const k = applyRopeSingle(q, row.cos, row.sin);

const distances = Array.from({ length: 16 }, (_, distance) => distance);
const scores = scoreOverDistance(q, k, speeds, distances);

for (const distance of distances) {
  const share = scores[distance]! / d;
  const bar = '#'.repeat(Math.max(0, Math.round(24 * share)));
  console.log(`${String(distance).padStart(2)} ${share.toFixed(2)} ${bar}`);
}
