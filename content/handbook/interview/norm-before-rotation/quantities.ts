import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

const theta = ropeFrequencies(4);
const turn = (x: Float64Array, position: number) => {
  const row = ropeTable({ inverseFrequencies: theta }, [position]);
  return applyRopeSingle(x, row.cos, row.sin);
};
const norm = (x: Float64Array, weight: number[]) => {
  const size = Math.hypot(...x) / Math.sqrt(x.length);
  return x.map((value, j) => (value / size) * weight[j]!);
};
const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);

const q = new Float64Array([0.9, -0.3, 1.4, 0.2]);
const k = new Float64Array([1.1, 0.6, -0.4, 0.9]);
for (const weight of [
  [1, 1, 1, 1],
  [0.5, 2, 1, 1.5],
])
  for (const [m, n] of [[9, 4] as const, [109, 104] as const]) {
    const first = dot(turn(norm(q, weight), m), turn(norm(k, weight), n));
    const last = dot(norm(turn(q, m), weight), norm(turn(k, n), weight));
    console.log(`weight ${weight.join(' ')}, m ${m}:`);
    console.log(
      `  norm, turn ${first.toFixed(4)}; turn, norm ${last.toFixed(4)}`,
    );
  }
