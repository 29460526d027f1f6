/** Read RoPE as a rotation: q and k turn by an angle, v stays as it is. */

// 1. Set-up and contract: an even head dimension in, one frequency per pair out.
export function ropeFrequencies(headDim: number, base = 10000): number[] {
  if (headDim % 2 !== 0) {
    throw new RangeError(`headDim must be even, got ${headDim}`);
  }
  return Array.from({ length: headDim / 2 }, (_, i) => base ** ((-2 * i) / headDim));
}

// 2. Main transition: each pair of neighbours (2i, 2i + 1) turns in its own plane.
export function rotate(x: number[], position: number): number[] {
  const out: number[] = [];
  for (const [i, frequency] of ropeFrequencies(x.length).entries()) {
    const angle = position * frequency;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [a, b] = [x[2 * i], x[2 * i + 1]];
    out.push(a * cos - b * sin, a * sin + b * cos);
  }
  return out;
}

// 3. Interview hook: q and k meet in a score, and only their distance is left.
export function score(q: number[], k: number[], m: number, n: number): number {
  const [turnedQ, turnedK] = [rotate(q, m), rotate(k, n)];
  return turnedQ.reduce((sum, a, i) => sum + a * turnedK[i], 0);
}

function show(label: string, numbers: number[]): void {
  console.log(label, ...numbers.map((t) => t.toFixed(5)));
}

const q = [1, 0, 0, 1];
const k = [0.5, -0.5, 1, 0.25];
const v = [0.3, 0.1, -0.2, 0.7];

show('q at position 1:', rotate(q, 1));
show('length before, after:', [Math.hypot(...q), Math.hypot(...rotate(q, 1))]);
for (const m of [0, 3, 1000]) {
  show(`score, q at ${m}, k at ${m + 4}:`, [score(q, k, m, m + 4)]);
}
show('score, q at 7, k at 3:', [score(q, k, 7, 3)]);
show('v at any position:', v);
