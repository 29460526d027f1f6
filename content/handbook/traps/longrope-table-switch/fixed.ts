import { applyRopeSingle, longropeFrequencies, ropeTable } from 'rope-core';

const original = 4096;
const short = [1, 1, 1.5, 2];
const long = [1, 2, 16, 64];

const x = Float64Array.of(0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1);
const rotate = (m: number, length: number) => {
  const factors = length > original ? long : short;
  const inverseFrequencies = longropeFrequencies(8, 10_000, factors);
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return applyRopeSingle(x, cos, sin, { pairing: 'half' });
};
const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);

for (const now of [4000, 4096, 4097]) {
  const query = rotate(now - 1, now);
  const key = rotate(3900, now > original ? now : 3901); // prefill again
  const score = dot(query, key);
  const meant = dot(rotate(now - 1 - 3900, now), x); // by the distance
  console.log(`length ${now}:`, score.toFixed(4), meant.toFixed(4));
  if (Math.abs(score - meant) > 1e-9)
    throw new Error(`at ${now} the cached key has the other table`);
}
