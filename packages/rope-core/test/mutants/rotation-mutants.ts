import type { CheckName, Rotate } from './rotation-checks.ts';

/** A plausible wrong answer, and the check that must catch it. */
export interface Mutant<Code, Name> {
  name: string;
  killedBy: Name;
  code: Code;
}

/** Pieces that the wrong answers are put together from; by default they are right. */
interface Parts {
  frequency?: (i: number, rotaryDim: number, base: number, headDim: number) => number;
  indices?: (i: number, rotaryDim: number) => [number, number];
  turn?: (x0: number, x1: number, c: number, s: number) => [number, number];
  position?: (p: number) => number;
  refuseOdd?: boolean;
}

function build(parts: Parts): Rotate {
  const {
    frequency = (i, rotaryDim, base) => base ** ((-2 * i) / rotaryDim),
    indices = (i) => [2 * i, 2 * i + 1],
    turn = (x0, x1, c, s) => [x0 * c - x1 * s, x0 * s + x1 * c],
    position = (p) => p,
    refuseOdd = true,
  } = parts;
  return (x, p, rotaryDim, base) => {
    if (refuseOdd && rotaryDim % 2) throw new Error('odd');
    const out = x.slice();
    for (let i = 0; i < Math.floor(rotaryDim / 2); i++) {
      const [a, b] = indices(i, rotaryDim);
      const angle = position(p) * frequency(i, rotaryDim, base, x.length);
      [out[a], out[b]] = turn(x[a], x[b], Math.cos(angle), Math.sin(angle));
    }
    return out;
  };
}

const right = build({});

/** The mutants' own machinery without a mistake: it must pass every check. */
export const unmutated = right;

export const rotationMutants: Mutant<Rotate, CheckName>[] = [
  {
    name: 'identity',
    killedBy: 'scores feel distance',
    code: (x, p, d, b) => (right(x, p, d, b), x.slice()),
  },
  {
    name: 'a sinusoid added, as if it were an absolute encoding',
    killedBy: 'norm is kept',
    code: (x, p, d, b) => {
      const turned = right(
        new Float64Array(x.length).map((_, i) => (i % 2 === 0 && i < d ? 1 : 0)),
        p,
        d,
        b,
      );
      return x.map((value, i) => value + turned[i]);
    },
  },
  {
    name: 'reversed sign',
    killedBy: 'worked example',
    code: build({ turn: (x0, x1, c, s) => [x0 * c + x1 * s, x1 * c - x0 * s] }),
  },
  {
    name: 'halves instead of adjacent pairs',
    killedBy: 'worked example',
    code: build({ indices: (i, d) => [i, i + d / 2] }),
  },
  {
    name: 'exponent sign: base^(+2i/d)',
    killedBy: 'worked example',
    code: build({ frequency: (i, d, b) => b ** ((2 * i) / d) }),
  },
  {
    name: 'exponent without the 2: base^(-i/d)',
    killedBy: 'worked example',
    code: build({ frequency: (i, d, b) => b ** (-i / d) }),
  },
  {
    name: 'exponent without the dimension: base^-i',
    killedBy: 'worked example',
    code: build({ frequency: (i, _, b) => b ** -i }),
  },
  {
    name: 'exponent over pairs: base^(-2i/(d/2))',
    killedBy: 'worked example',
    code: build({ frequency: (i, d, b) => b ** ((-4 * i) / d) }),
  },
  {
    name: 'exponent over d - 2',
    killedBy: 'golden vector',
    code: build({ frequency: (i, d, b) => b ** ((-2 * i) / Math.max(d - 2, 1)) }),
  },
  {
    name: 'exponent over the head instead of what rotates',
    killedBy: 'partial rotary spreads frequencies over what rotates',
    code: build({ frequency: (i, _, b, head) => b ** ((-2 * i) / head) }),
  },
  {
    name: 'one frequency for all pairs',
    killedBy: 'worked example',
    code: build({ frequency: () => 1 }),
  },
  {
    name: 'frequencies in reverse order',
    killedBy: 'worked example',
    code: build({ frequency: (i, d, b) => b ** (-(d - 2 - 2 * i) / d) }),
  },
  {
    name: 'base fixed at 10000',
    killedBy: 'golden vector',
    code: build({ frequency: (i, d) => 10000 ** ((-2 * i) / d) }),
  },
  {
    name: 'positions from 1',
    killedBy: 'position 0 changes nothing',
    code: build({ position: (p) => p + 1 }),
  },
  {
    name: 'one row for every position',
    killedBy: 'position 0 changes nothing',
    code: build({ position: () => 3 }),
  },
  {
    name: 'negative positions wrap around a table of 128 rows',
    killedBy: 'negative positions turn back',
    code: build({ position: (p) => (p + 128) % 128 }),
  },
  {
    name: 'absolute value of the position',
    killedBy: 'negative positions turn back',
    code: build({ position: Math.abs }),
  },
  {
    name: 'angle in degrees',
    killedBy: 'worked example',
    code: build({ position: (p) => (p * Math.PI) / 180 }),
  },
  {
    name: 'x0 overwritten before x1 needs it',
    killedBy: 'norm is kept',
    code: build({
      turn: (x0, x1, c, s) => {
        const y0 = x0 * c - x1 * s;
        return [y0, y0 * s + x1 * c];
      },
    }),
  },
  {
    name: 'sine and cosine swapped',
    killedBy: 'position 0 changes nothing',
    code: build({ turn: (x0, x1, c, s) => [x0 * s - x1 * c, x0 * c + x1 * s] }),
  },
  {
    name: 'the minus lost',
    killedBy: 'norm is kept',
    code: build({ turn: (x0, x1, c, s) => [x0 * c + x1 * s, x0 * s + x1 * c] }),
  },
  {
    name: 'a scale on every vector',
    killedBy: 'norm is kept',
    code: build({ turn: (x0, x1, c, s) => [1.1 * (x0 * c - x1 * s), 1.1 * (x0 * s + x1 * c)] }),
  },
  {
    name: 'the last pair forgotten',
    killedBy: 'worked example',
    code: (x, p, d, b) => {
      const out = right(x, p, d, b);
      out.set(x.slice(d - 2, d), d - 2);
      return out;
    },
  },
  {
    name: 'angles of adjacent pairs on halves',
    killedBy: 'scores are relative',
    code: (x, p, d, b) => {
      // cos and sin repeated as (a, a, b, b) while rotate_half takes (i, i + d/2).
      right(x, p, d, b);
      const angle = (i: number) => p * b ** ((-2 * Math.floor(i / 2)) / d);
      return x.map((value, i) => {
        if (i >= d) return value;
        const other = i < d / 2 ? -x[i + d / 2] : x[i - d / 2];
        return value * Math.cos(angle(i)) + other * Math.sin(angle(i));
      });
    },
  },
  {
    name: 'angle squared with position',
    killedBy: 'scores are relative',
    code: build({ position: (p) => p * p }),
  },
  {
    name: 'the whole head rotated',
    killedBy: 'the tail passes through',
    code: (x, p, d, b) => (right(x, p, d, b), build({ refuseOdd: false })(x, p, x.length, b)),
  },
  {
    name: 'odd dimensions accepted',
    killedBy: 'odd dimensions are refused',
    code: build({ refuseOdd: false }),
  },
  {
    name: 'works in place',
    killedBy: 'the input is left alone',
    code: (x, p, d, b) => {
      x.set(right(x, p, d, b));
      return x;
    },
  },
];
