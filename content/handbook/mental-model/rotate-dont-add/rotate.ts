import { rotatePair } from 'rope-core';

const q: [number, number] = [1, 0.6];
const length = (v: [number, number]) => Math.hypot(v[0], v[1]).toFixed(4);

// One pair that turns by 1 radian per token.
for (const m of [0, 1, 3, 100, 10_000]) {
  const cos = Math.cos(m);
  const sin = Math.sin(m);
  const added: [number, number] = [q[0] + cos, q[1] + sin];
  const rotated = rotatePair(q[0], q[1], cos, sin);
  console.log(`m = ${m}  added: ${length(added)}  rotated: ${length(rotated)}`);
}
