/** Two ways to reach further: divide every position, or slow down the slow pairs by a larger base. */

// 1. What training covered: how many turns each pair makes within a length.
export function frequencies(headDim: number, base: number): number[] {
  return Array.from({ length: headDim / 2 }, (_, i) => base ** ((-2 * i) / headDim));
}

export function turns(theta: number[], length: number): number[] {
  return theta.map((t) => (length * t) / (2 * Math.PI));
}

// 2. Position interpolation: every frequency divided by the factor.
export function interpolate(theta: number[], factor: number): number[] {
  return theta.map((t) => t / factor);
}

// 3. NTK-aware: one larger base, fixed or growing with the text.
export function ntkBase(base: number, factor: number, headDim: number): number {
  return base * factor ** (headDim / (headDim - 2));
}

export function dynamicFactor(factor: number, length: number, trained: number): number {
  return (factor * Math.max(length, trained)) / trained - (factor - 1);
}

function show(label: string, numbers: number[]): void {
  console.log(label, ...numbers.map((number) => number.toFixed(3)));
}

const plain = frequencies(8, 10000);
show('turns in training:', turns(plain, 4096));
show('4 times as long:', turns(plain, 16384));

const interpolated = interpolate(plain, 4);
show('interpolated:', turns(interpolated, 16384));

const ntk = frequencies(8, ntkBase(10000, 4, 8));
show('NTK-aware:', turns(ntk, 16384));
show('step of pair 0:', [plain[0], interpolated[0], ntk[0]]);

const [early, late] = [dynamicFactor(4, 8192, 4096), dynamicFactor(4, 16384, 4096)];
const written = frequencies(8, ntkBase(10000, early, 8));
const read = frequencies(8, ntkBase(10000, late, 8));
show('angle of a key at 3000, pair 2:', [3000 * written[2], 3000 * read[2]]);
