/** One method, two ways to form pairs: neighbours, halves, and the bridge between them. */

// 1. Neighbours: pair i is x[2i], x[2i + 1], as in RoFormer and Meta's Llama.
function angles(position: number, headDim: number, base = 10000): number[] {
  return Array.from({ length: headDim / 2 }, (_, i) => position * base ** ((-2 * i) / headDim));
}

function rotateNeighbours(x: number[], position: number): number[] {
  const phi = angles(position, x.length);
  const [a, b] = [x.filter((_, j) => j % 2 === 0), x.filter((_, j) => j % 2 === 1)];
  return phi.flatMap((angle, i) => turn(a[i], b[i], angle));
}

function turn(a: number, b: number, angle: number): [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [a * cos - b * sin, a * sin + b * cos];
}

// 2. Halves: pair i is x[i], x[i + headDim / 2], as in GPT-NeoX and Hugging Face's Llama.
function rotateHalves(x: number[], position: number): number[] {
  const phi = angles(position, x.length);
  const [a, b] = [x.slice(0, phi.length), x.slice(phi.length)];
  const turned = phi.map((angle, i) => turn(a[i], b[i], angle));
  return [...turned.map(([first]) => first), ...turned.map(([, second]) => second)];
}

// 3. The bridge: the same weights with their rows in another order.
function rowsForHalves(weights: Matrix): Matrix {
  return [...weights.filter((_, j) => j % 2 === 0), ...weights.filter((_, j) => j % 2 === 1)];
}

type Matrix = number[][];

const dot = (a: number[], b: number[]): number => a.reduce((sum, x, i) => sum + x * b[i], 0);

export function score(rotate: typeof rotateHalves, wQ: Matrix, wK: Matrix, m: number, n: number) {
  const [q, k] = [wQ.map((row) => dot(row, token)), wK.map((row) => dot(row, token))];
  return dot(rotate(q, m), rotate(k, n));
}

function compare(m: number, n: number): void {
  console.log(`q at ${m}, k at ${n}`);
  console.log(`  neighbours: ${score(rotateNeighbours, wQ, wK, m, n).toFixed(5)}`);
  console.log(`  halves, rows reordered: ${score(rotateHalves, hQ, hK, m, n).toFixed(5)}`);
  console.log(`  halves, rows as they were: ${score(rotateHalves, wQ, wK, m, n).toFixed(5)}`);
}

const token = [1, -2];
const wQ = [
  [1, 0],
  [2, 1],
  [0, 3],
  [1, -1],
];
const wK = [
  [0, 1],
  [1, 1],
  [2, 0],
  [-1, 2],
];
const [hQ, hK] = [rowsForHalves(wQ), rowsForHalves(wK)];

compare(5, 5);
compare(3, 7);
