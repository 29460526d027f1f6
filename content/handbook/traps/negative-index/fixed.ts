import { rotatePair } from 'rope-core';

const T = 16;
const cosTable = Array.from({ length: T }, (_, t) => Math.cos(t));
const sinTable = Array.from({ length: T }, (_, t) => Math.sin(t));

// cos is even and sin is odd, so the row of the distance is enough.
const cosAt = (r: number) => cosTable[Math.abs(r)]!;
const sinAt = (r: number) => Math.sign(r) * sinTable[Math.abs(r)]!;

const q: [number, number] = [1, 0.6];
const k: [number, number] = [0.4, 1.1];

// The score from the distance m - n alone.
const relative = (m: number, n: number) => {
  const [x, y] = rotatePair(...q, cosAt(m - n), sinAt(m - n));
  return x * k[0] + y * k[1];
};
// The same score from both positions.
const absolute = (m: number, n: number) => {
  const [x, y] = rotatePair(...q, Math.cos(m), Math.sin(m));
  const [u, v] = rotatePair(...k, Math.cos(n), Math.sin(n));
  return x * u + y * v;
};

for (const [m, n] of [
  [7, 3],
  [3, 3],
  [3, 7],
] as const) {
  const [got, want] = [relative(m, n), absolute(m, n)];
  console.log(`m ${m}, n ${n}:`, got.toFixed(4), want.toFixed(4));
  if (Math.abs(got - want) > 1e-9)
    throw new Error(`m - n is ${m - n}, and row ${m - n + T} was used`);
}
