/** RoPE without a loop: one table for all positions, one line per coordinate for all pairs. */

type Matrix = number[][];

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

// 1. The table: every angle of every position, shape (T, pairs).
function ropeTable(length: number, rotaryDim: number, base = 10000): [Matrix, Matrix] {
  const frequencies = range(rotaryDim / 2).map((i) => base ** ((-2 * i) / rotaryDim));
  const angles = range(length).map((t) => frequencies.map((frequency) => t * frequency));
  return [angles.map((row) => row.map(Math.cos)), angles.map((row) => row.map(Math.sin))];
}

// 2. The rotation: neighbours, the last two axes of x are (T, head_dim).
export function applyRope(x: Matrix[], cos: Matrix, sin: Matrix): Matrix[] {
  const turn = (token: number[], t: number, i: number): number[] => {
    const [x0, x1] = [token[2 * i], token[2 * i + 1]];
    return [x0 * cos[t][i] - x1 * sin[t][i], x0 * sin[t][i] + x1 * cos[t][i]];
  };
  return x.map((head) => head.map((token, t) => cos[t].flatMap((_, i) => turn(token, t, i))));
}

function show(label: string, matrix: Matrix): void {
  for (const row of matrix) console.log(label, ...row.map((value) => value.toFixed(4)));
}

function multiply(left: Matrix[], right: Matrix[]): Matrix[] {
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + value * b[j], 0);
  return left.map((rows, h) => rows.map((row) => right[h].map((key) => dot(row, key))));
}

function swapAxes(x: Matrix[]): Matrix[] {
  return range(x[0].length).map((j) => x.map((rows) => rows[j]));
}

// 3. The axes: three heads, three positions, every query (1, 0, 0, 1), every key (0.5, 1, 1, 0).
const q = range(3).map(() => range(3).map(() => [1, 0, 0, 1]));
const k = range(3).map(() => range(3).map(() => [0.5, 1, 1, 0]));
const [cos, sin] = ropeTable(3, 4);

const scores = multiply(applyRope(q, cos, sin), applyRope(k, cos, sin));
show('head 0:', scores[0]);

const tokensFirst = swapAxes(applyRope(swapAxes(q), cos, sin));
const broken = multiply(tokensFirst, applyRope(k, cos, sin));
show('wrong axis, head 0:', broken[0]);
