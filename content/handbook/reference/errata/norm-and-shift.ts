import { checkNorm, checkRelativePosition } from 'rope-core';
import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

type Rotate = (x: ArrayLike<number>, m: number) => Float64Array;
const rope: Rotate = (x, m) => {
  const inverseFrequencies = ropeFrequencies(x.length);
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return applyRopeSingle(Float64Array.from(x), cos, sin);
};
const identity: Rotate = (x) => Float64Array.from(x);
const backwards: Rotate = (x, m) => rope(x, -m);

const q = [0.9, -0.3, 1.4, 0.2];
const k = [1.1, 0.6, -0.4, 0.9];
const pairs = [
  [0, 1],
  [3, 7],
  [20, 8],
] as const;
for (const [name, rotate] of Object.entries({ rope, identity, backwards })) {
  const { maxDifference: norm } = checkNorm(q, [0, 1, 100], rotate);
  const shift = checkRelativePosition(q, k, pairs, rotate).maxDifference;
  const byHand = Math.abs(rotate([1, 0, 0, 0], 1)[1]! - Math.sin(1));
  const [n, s, h] = [norm, shift, byHand].map((x) => x < 1e-9);
  console.log(`${name}: norm ${n}, shift ${s}, by hand ${h}`);
}
