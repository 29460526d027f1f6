import { applyRopeSingle, xposTables } from 'rope-core';

const q = Float64Array.of(0.9, -0.3, 1.4, 0.2);
const k = Float64Array.of(1.1, 0.6, -0.4, 0.9);
const rotate = (
  x: Float64Array,
  m: number,
  seqLen: number,
  side: 'q' | 'k',
) => {
  const { cos, sin } = xposTables([m], { rotaryDim: 4, seqLen })[side];
  return applyRopeSingle(x, cos, sin);
};
const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);

const prompt = 512;
for (const now of [513, 600, 1024]) {
  const key = rotate(k, 500, prompt, 'k'); // cached with the prompt
  const query = rotate(q, now - 1, now, 'q'); // a call of `now` tokens
  const fresh = rotate(k, 500, now, 'k');
  const whole = dot(rotate(q, now - 1, now, 'q'), fresh);
  const cached = dot(query, key);
  console.log(`length ${now}:`, whole.toFixed(4), cached.toFixed(4));
  if (Math.abs(cached - whole) > 1e-9)
    throw new Error(`two centres: ${prompt >> 1} and ${now >> 1}`);
}
