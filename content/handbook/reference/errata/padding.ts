import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

const inverseFrequencies = ropeFrequencies(8);
const vector = (j: number) =>
  Float64Array.from({ length: 8 }, (_, i) => Math.sin(3 * i + j));
const at = (x: Float64Array, m: number) => {
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return applyRopeSingle(x, cos, sin);
};
const score = (m: number, n: number) =>
  at(vector(1), m).reduce((sum, x, i) => sum + x * at(vector(2), n)[i]!, 0);

console.log('no padding, query 5, key 2:     ', score(5, 2).toFixed(6));
console.log('3 pads, everything shifted:     ', score(8, 5).toFixed(6));
console.log('3 pads, only the key is shifted:', score(5, 5).toFixed(6));
