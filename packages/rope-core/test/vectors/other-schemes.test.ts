import { describe, expect, it } from 'vitest';
import {
  alibiSlopes,
  applyRope,
  sinusoidalEncoding,
  xposScale,
  xposTables,
} from '../../src/index.ts';
import { absolute, load, relative, type VectorCase } from './load.ts';

const checks: Record<string, (testCase: VectorCase) => void> = {
  alibi({ params, expected }) {
    expect(relative(alibiSlopes(params['num_heads'] as number), expected.slopes!)).toBeLessThan(
      1e-12,
    );
  },
  sinusoidal({ params, expected }) {
    const encoding = sinusoidalEncoding(params['n'] as number, params['d'] as number);
    expect(absolute(encoding, (expected.table as number[][]).flat())).toBeLessThan(1e-9);
  },
  xpos({ params, expected }) {
    const { dim, theta, scale_base, seq_len } = params as Record<string, number>;
    expect(relative(xposScale(dim), expected.scale!)).toBeLessThan(1e-12);
    const options = { rotaryDim: dim, base: theta, scaleBase: scale_base, seqLen: seq_len };
    const { q, k, positions, q_rot, k_rot } = expected.apply!;
    const tables = xposTables(positions, options);
    const repeat = (x: number[]) => Float64Array.from(positions.flatMap(() => x));
    expect(absolute(applyRope(repeat(q), tables.q), q_rot.flat())).toBeLessThan(1e-7);
    expect(absolute(applyRope(repeat(k!), tables.k), k_rot!.flat())).toBeLessThan(1e-7);
    for (const [m, n, score] of expected.scores as [number, number, number][]) {
      const a = applyRope(Float64Array.from(q), xposTables([m], options).q);
      const b = applyRope(Float64Array.from(k!), xposTables([n], options).k);
      expect(Math.abs(a.reduce((sum, value, i) => sum + value * b[i], 0) - score)).toBeLessThan(
        1e-7,
      );
    }
  },
};

it.each(load('other-schemes').map((testCase) => [testCase.id, testCase] as const))(
  '%s',
  (_, testCase) => {
    checks[testCase.group](testCase);
  },
);

describe('ALiBi', () => {
  it('refuses a number of heads that is none', () => {
    for (const heads of [0, -1, 2.5, NaN]) expect(() => alibiSlopes(heads)).toThrow(/heads/);
  });
});
