import { attention, rotatePair } from 'rope-core';

const q = [0.5, 1];
const k = [1, 0.2, 0.3, 0.9, 0.8, -0.4];
const v = [1, 0, 0, 2, -1, 1];

// Turn row t at position first + t. One pair, one radian per token.
function turn(x: number[], first: number): Float64Array {
  const out = new Float64Array(x.length);
  for (let t = 0; 2 * t < x.length; t++) {
    const angle = first + t;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    out.set(rotatePair(x[2 * t]!, x[2 * t + 1]!, cos, sin), 2 * t);
  }
  return out;
}
const show = (x: ArrayLike<number>) =>
  Array.from(x, (value) => value.toFixed(3)).join(' ');

for (const first of [0, 100, 5000]) {
  const query = turn(q, first + 2); // the query stands at the last key
  const read = (values: Float64Array) =>
    attention(query, turn(k, first), values, { heads: 1, headDim: 2 }).output;
  const plain = read(Float64Array.from(v));
  const turned = read(turn(v, first));
  const back = turn([...turned], -(first + 2));
  console.log(`from ${first}: v ${show(plain)} | turned ${show(turned)}`);
  console.log(`  turned, then turned back: ${show(back)}`);
}
