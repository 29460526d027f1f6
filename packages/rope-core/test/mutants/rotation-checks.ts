// Checks of anything that rotates one vector at one position. A check returns what it found wrong,
// or undefined. Each can fail: mutants.test.ts shows a wrong answer that only it, or it among few,
// tells apart.
import { checkNorm, checkRelativePosition } from '../../src/index.ts';
import { noise } from '../helpers.ts';

/** Code under test: adjacent pairs, counter-clockwise, `rotaryDim` of x.length dimensions rotate. */
export type Rotate = (
  x: Float64Array,
  position: number,
  rotaryDim: number,
  base: number,
) => Float64Array;

/** A named check. */
export type Check = (rotate: Rotate) => string | undefined;

function near(actual: ArrayLike<number>, expected: number[], what: string): string | undefined {
  for (let i = 0; i < expected.length; i++) {
    if (!(Math.abs(actual[i] - expected[i]) < 1e-9))
      return `${what}: [${i}] is ${actual[i]}, not ${expected[i]}`;
  }
  return actual.length === expected.length ? undefined : `${what}: ${actual.length} values`;
}

const [q, k] = [noise(16), noise(16, 5)];

export const checks = {
  'worked example': (rotate) =>
    near(
      rotate(Float64Array.of(1, 0, 0, 1), 1, 4, 10000),
      [Math.cos(1), Math.sin(1), -Math.sin(0.01), Math.cos(0.01)],
      'd = 4, position 1',
    ),

  'golden vector': (rotate) => {
    // Pairs (1, 2), (3, 4), (5, 6) at position 7 with base 100: angles 7, 7/100^(1/3), 7/100^(2/3).
    const angles = [0, 1, 2].map((i) => 7 / 100 ** (i / 3));
    const expected = angles.flatMap((a, i) => {
      const [x0, x1] = [2 * i + 1, 2 * i + 2];
      return [x0 * Math.cos(a) - x1 * Math.sin(a), x0 * Math.sin(a) + x1 * Math.cos(a)];
    });
    return near(
      rotate(Float64Array.of(1, 2, 3, 4, 5, 6), 7, 6, 100),
      expected,
      'd = 6, position 7, base 100',
    );
  },

  'position 0 changes nothing': (rotate) =>
    near(rotate(q.slice(), 0, 16, 10000), [...q], 'position 0'),

  'norm is kept': (rotate) => {
    const { maxDifference } = checkNorm(q, [0, 1, 5, 100], (x, p) => rotate(x, p, 16, 10000));
    return maxDifference < 1e-9 ? undefined : `the norm moves by ${maxDifference}`;
  },

  'scores are relative': (rotate) => {
    const pairs = [
      [0, 1],
      [3, 7],
      [5, 5],
      [10, 12],
      [20, 8],
    ] as const;
    const { maxDifference } = checkRelativePosition(q, k, pairs, (x, p) => rotate(x, p, 16, 10000));
    return maxDifference < 1e-9 ? undefined : `scores move by ${maxDifference} at equal distances`;
  },

  'scores feel distance': (rotate) => {
    const score = (n: number) => {
      const [a, b] = [rotate(q.slice(), 0, 16, 10000), rotate(k.slice(), n, 16, 10000)];
      return a.reduce((sum, value, i) => sum + value * b[i], 0);
    };
    return Math.abs(score(1) - score(9)) > 1e-3
      ? undefined
      : 'distance 1 and distance 9 score the same';
  },

  'negative positions turn back': (rotate) => {
    const there = rotate(q.slice(), 3, 16, 10000);
    return near(rotate(Float64Array.from(there), -3, 16, 10000), [...q], 'position 3, then -3');
  },

  'the tail passes through': (rotate) =>
    near(rotate(q.slice(), 9, 8, 10000).slice(8), [...q.slice(8)], 'dimensions 8 to 15'),

  'partial rotary spreads frequencies over what rotates': (rotate) =>
    near(
      rotate(q.slice(), 9, 8, 10000).slice(0, 8),
      [...rotate(q.slice(0, 8), 9, 8, 10000)],
      'the first 8 of 16',
    ),

  'odd dimensions are refused': (rotate) => {
    try {
      rotate(Float64Array.of(1, 2, 3), 1, 3, 10000);
      return 'three dimensions were rotated';
    } catch {
      return undefined;
    }
  },

  'the input is left alone': (rotate) => {
    const x = q.slice();
    rotate(x, 5, 16, 10000);
    return near(x, [...q], 'the input');
  },
} satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
