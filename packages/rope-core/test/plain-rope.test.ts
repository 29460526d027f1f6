import { describe, expect, it } from 'vitest';
import {
  applyRope,
  applyRopeSingle,
  checkNorm,
  checkRelativePosition,
  permuteProjection,
  precomputeRope,
  ropeApply,
  ropeFrequencies,
  ropeTable,
  RopeError,
  scoreOverDistance,
  toHalfPairing,
  toInterleavedPairing,
} from '../src/index.ts';
import { codeOf, noise } from './helpers.ts';

describe('frequencies', () => {
  it('gives pair 1 of d = 4 the frequency 0.01, not 1e-4', () => {
    expect([...ropeFrequencies(4)]).toEqual([1, 0.01]);
  });
  it('refuses odd, zero, negative and fractional dimensions, and bases that are not positive', () => {
    for (const d of [7, 0, -2, 2.5, NaN])
      expect(codeOf(() => ropeFrequencies(d))).toBe('odd-rotary-dim');
    for (const base of [0, -1, NaN, Infinity])
      expect(codeOf(() => ropeFrequencies(4, base))).toBe('bad-base');
  });
});

describe('tables', () => {
  it('computes rows 0 .. T-1 equal to ropeTable at those positions', () => {
    const table = precomputeRope(5, 8, 500);
    const same = ropeTable({ inverseFrequencies: ropeFrequencies(8, 500) }, [0, 1, 2, 3, 4]);
    expect(table).toEqual(same);
  });
  it('has rows for negative and fractional positions', () => {
    const spec = { inverseFrequencies: ropeFrequencies(8), attentionFactor: 1.5 };
    const [minus, plus] = [ropeTable(spec, [-2.5]), ropeTable(spec, [2.5])];
    expect(minus.cos).toEqual(plus.cos);
    expect(minus.sin).toEqual(plus.sin.map((value) => -value));
    expect(minus.cos[0]).toBe(Math.cos(2.5) * 1.5);
  });
  it('refuses a position that is not a finite number', () => {
    const spec = { inverseFrequencies: [1] };
    for (const p of [NaN, Infinity])
      expect(codeOf(() => ropeTable(spec, [0, p]))).toBe('bad-position');
  });
});

describe('applyRope', () => {
  it('turns [1, 0, 0, 1] at position 1 into [0.5403, 0.8415, -0.0100, 0.99995] for d = 4', () => {
    const out = ropeApply(
      0,
      [
        [0, 0, 0, 0],
        [1, 0, 0, 1],
      ],
      10000,
    );
    const expected = [Math.cos(1), Math.sin(1), -Math.sin(0.01), Math.cos(0.01)];
    expected.forEach((value, i) => expect(out[4 + i]).toBeCloseTo(value, 14));
  });

  it.each(['interleaved', 'half'] as const)(
    'gives every head of a token the same rotation (%s)',
    (pairing) => {
      const [T, heads, headDim] = [5, 3, 10];
      const x = noise(T * heads * headDim);
      const table = precomputeRope(T, 6);
      const out = applyRope(x, table, { pairing, heads, headDim });
      for (let t = 0; t < T; t++) {
        const [cos, sin] = [table.cos, table.sin].map((all) => all.subarray(t * 3, t * 3 + 3));
        for (let h = 0; h < heads; h++) {
          const at = (t * heads + h) * headDim;
          const single = applyRopeSingle(x.slice(at, at + headDim), cos!, sin!, { pairing });
          expect(out.slice(at, at + headDim)).toEqual(single);
          expect(single.slice(6)).toEqual(x.slice(at + 6, at + headDim));
        }
      }
    },
  );

  it.each(['interleaved', 'half'] as const)(
    'rounds float32 results once (%s, any number of pairs and heads)',
    (pairing) => {
      for (const rotaryDim of [2, 4, 6, 8, 10, 14, 16, 22]) {
        for (const heads of [1, 2, 3, 4, 5, 7, 8]) {
          const table = precomputeRope(3, rotaryDim);
          const x = Float32Array.from(noise(3 * heads * (rotaryDim + 1)));
          const options = { pairing, heads, headDim: rotaryDim + 1 };
          const exact = applyRope(Float64Array.from(x), table, options);
          expect(applyRope(x, table, options)).toEqual(Float32Array.from(exact));
          expect(applyRope(x, table, { ...options, out: x })).toEqual(Float32Array.from(exact));
        }
      }
    },
  );

  it('works in place and writes into `out`, and leaves the input alone otherwise', () => {
    for (const make of [Float32Array, Float64Array]) {
      const table = precomputeRope(4, 8);
      for (const pairing of ['interleaved', 'half'] as const) {
        const x = make.from(noise(40));
        const before = x.slice();
        const fresh = applyRope(x, table, { pairing, headDim: 10 });
        expect(x).toEqual(before);
        const out = new make(40);
        expect(applyRope(x, table, { pairing, headDim: 10, out })).toBe(out);
        expect(out).toEqual(fresh);
        expect(applyRope(x, table, { pairing, headDim: 10, out: x })).toBe(x);
        expect(x).toEqual(fresh);
      }
    }
  });

  it('takes the rows named by positions, and offset + t while decoding with a cache', () => {
    const table = precomputeRope(20, 4);
    const x = noise(8);
    const rows = ropeTable({ inverseFrequencies: ropeFrequencies(4) }, [17, 3]);
    expect(applyRope(x, table, { positions: [17, 3] })).toEqual(applyRope(x, rows));
    expect(applyRope(x, table, { offset: 12 })).toEqual(
      applyRope(x, table, { positions: [12, 13] }),
    );
  });

  it('never wraps or yields NaN: a row that does not exist is refused, and the remedy is named', () => {
    const table = precomputeRope(16, 4);
    for (const row of [-1, 16, 0.5, NaN]) {
      const out = new Float64Array(4).fill(7);
      const call = () => applyRope(noise(4), table, { positions: [row], out });
      expect(codeOf(call)).toBe('position-outside-table');
      expect(call).toThrow(/ropeTable/);
      expect([...out]).toEqual([7, 7, 7, 7]);
    }
    expect(codeOf(() => applyRope(noise(8), table, { offset: 15 }))).toBe('position-outside-table');
  });

  it('guesses the head size: full heads when the tokens fit, one row per token otherwise', () => {
    const table = precomputeRope(8, 4);
    expect(applyRope(noise(12), table)).toEqual(applyRope(noise(12), table, { headDim: 4 }));
    expect(applyRope(noise(80), table)).toEqual(applyRope(noise(80), table, { headDim: 10 }));
    expect(applyRope(noise(12), table, { positions: [1, 2] })).toEqual(
      applyRope(noise(12), table, { positions: [1, 2], headDim: 6 }),
    );
  });

  it('refuses shapes, types and memory that cannot be right', () => {
    const table = precomputeRope(8, 4);
    expect(codeOf(() => applyRope(noise(10), table, { headDim: 4 }))).toBe('shape-mismatch');
    expect(codeOf(() => applyRope(noise(9), table))).toBe('shape-mismatch');
    expect(codeOf(() => applyRope(noise(8), table, { headDim: 2 }))).toBe('shape-mismatch');
    expect(codeOf(() => applyRope(noise(8), table, { heads: 0 }))).toBe('shape-mismatch');
    expect(codeOf(() => applyRope(noise(8), table, { headDim: 4, positions: [1] }))).toBe(
      'shape-mismatch',
    );
    expect(codeOf(() => applyRope([1, 2, 3, 4] as never, table))).toBe('wrong-array-type');
    expect(codeOf(() => applyRope(noise(8), table, { out: new Float64Array(4) }))).toBe(
      'wrong-array-type',
    );
    expect(codeOf(() => applyRope(noise(8), table, { pairing: 'neox' as never }))).toBe(
      'bad-pairing',
    );
    const memory = new Float64Array(12);
    const [x, out] = [memory.subarray(0, 8), memory.subarray(4)];
    expect(codeOf(() => applyRope(x, table, { out }))).toBe('overlapping-out');
  });

  it('accepts an empty sequence', () => {
    expect(applyRope(new Float32Array(0), precomputeRope(8, 4))).toEqual(new Float32Array(0));
    expect(ropeApply(0, [], 10000)).toEqual(new Float64Array(0));
  });
});

describe('ropeApply', () => {
  it('does not modify its input and refuses odd or ragged rows', () => {
    const x = [
      [1, 2],
      [3, 4],
    ];
    ropeApply(1, x, 10000);
    expect(x).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(codeOf(() => ropeApply(0, [[1, 2, 3]], 10000))).toBe('odd-rotary-dim');
    expect(codeOf(() => ropeApply(0, [[1, 2], [3]], 10000))).toBe('shape-mismatch');
  });
});

describe('pairing', () => {
  it('half after reordering equals reordering after interleaved, tail included', () => {
    const table = precomputeRope(3, 6);
    const x = noise(3 * 2 * 9);
    const shape = { headDim: 9, rotaryDim: 6 };
    const rotate = { heads: 2, headDim: 9 };
    const left = applyRope(toHalfPairing(x, shape), table, { ...rotate, pairing: 'half' });
    const right = toHalfPairing(applyRope(x, table, rotate), shape);
    expect(left).toEqual(right);
    expect(toInterleavedPairing(toHalfPairing(x, shape), shape)).toEqual(x);
    const inPlace = x.slice();
    expect(toHalfPairing(inPlace, { ...shape, out: inPlace })).toEqual(toHalfPairing(x, shape));
  });

  it('permuted q and k weights give the same scores, per KV head', () => {
    const [inputs, heads, kvHeads, headDim, T] = [5, 4, 2, 8, 3];
    const wq = noise(heads * headDim * inputs);
    const wk = noise(kvHeads * headDim * inputs, 7);
    const h = noise(T * inputs, 11);
    const table = precomputeRope(T, headDim);
    const project = (w: Float64Array, n: number) =>
      Float64Array.from({ length: T * n * headDim }, (_, at) => {
        const [t, row] = [Math.floor(at / (n * headDim)), at % (n * headDim)];
        let sum = 0;
        for (let j = 0; j < inputs; j++) sum += w[row * inputs + j] * h[t * inputs + j];
        return sum;
      });
    const scores = (a: Float64Array, b: Float64Array, pairing: 'interleaved' | 'half') => {
      const q = applyRope(project(a, heads), table, { heads, pairing });
      const k = applyRope(project(b, kvHeads), table, { heads: kvHeads, pairing });
      const all: number[] = [];
      for (let m = 0; m < T; m++)
        for (let n = 0; n < T; n++)
          for (let g = 0; g < heads; g++) {
            let sum = 0;
            for (let d = 0; d < headDim; d++)
              sum += q[(m * heads + g) * headDim + d] * k[(n * kvHeads + (g >> 1)) * headDim + d];
            all.push(sum);
          }
      return all;
    };
    const trained = scores(wq, wk, 'interleaved');
    const permuted = [
      permuteProjection(wq, heads, { headDim }),
      permuteProjection(wk, kvHeads, { headDim }),
    ];
    const ported = scores(permuted[0], permuted[1], 'half');
    const unpermuted = scores(wq, wk, 'half');
    const worst = (other: number[]) => Math.max(...trained.map((s, i) => Math.abs(s - other[i])));
    expect(worst(ported)).toBeLessThan(1e-12);
    expect(worst(unpermuted)).toBeGreaterThan(0.1);
    const back = permuteProjection(permuted[0], heads, { headDim, to: 'interleaved' });
    expect(back).toEqual(wq);
    expect(codeOf(() => permuteProjection(wq, 3, { headDim }))).toBe('shape-mismatch');
    expect(codeOf(() => permuteProjection(noise(4), 0.5, { headDim: 4 }))).toBe('shape-mismatch');
    expect(codeOf(() => toHalfPairing(noise(5), { headDim: 2.5, rotaryDim: 2 }))).toBe(
      'shape-mismatch',
    );
  });
});

describe('checks and scores', () => {
  const frequencies = ropeFrequencies(16);
  const rotate = (x: Float64Array, position: number) => {
    const row = ropeTable({ inverseFrequencies: frequencies }, [position]);
    return applyRopeSingle(x, row.cos, row.sin);
  };
  it('agree with each other at every offset', () => {
    const [q, k] = [noise(16), noise(16, 3)];
    const report = checkRelativePosition(
      q,
      k,
      [
        [0, 1],
        [3, 7],
        [5, 5],
        [10, 12],
        [20, 8],
      ],
      rotate,
    );
    expect(report.maxDifference).toBeLessThan(1e-12);
    const scores = scoreOverDistance(
      q,
      k,
      frequencies,
      report.rows.map(({ m, n }) => m - n),
    );
    report.rows.forEach((row, i) => expect(scores[i]).toBeCloseTo(row.rotated, 12));
    expect(checkNorm(q, [0, 1, 5, 100], rotate).maxDifference).toBeLessThan(1e-12);
  });
  it('report NaN instead of hiding it', () => {
    const broken = (x: Float64Array) => x.map(() => NaN);
    expect(checkRelativePosition([1, 2], [3, 4], [[0, 1]], broken).maxDifference).toBeNaN();
    expect(checkNorm([1, 2], [0], broken).maxDifference).toBeNaN();
  });
  it('score in half pairing what half pairing rotates', () => {
    const [q, k] = [noise(20), noise(20, 3)];
    const table = ropeTable({ inverseFrequencies: frequencies }, [9, 4]);
    const rows = [0, 8].map((at) => [
      table.cos.subarray(at, at + 8),
      table.sin.subarray(at, at + 8),
    ]);
    const [a, b] = [q, k].map((x, i) =>
      applyRopeSingle(x, rows[i][0], rows[i][1], { pairing: 'half' }),
    );
    const score = a!.reduce((sum, value, i) => sum + value * b![i], 0);
    expect(scoreOverDistance(q, k, frequencies, [5], { pairing: 'half' })[0]).toBeCloseTo(
      score,
      12,
    );
  });
});

describe('RopeError', () => {
  it('carries a permanent code, the offending value and a remedy', () => {
    try {
      ropeFrequencies(7);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RopeError);
      expect(error).toMatchObject({ name: 'RopeError', code: 'odd-rotary-dim', value: 7 });
      expect((error as RopeError).message).toContain((error as RopeError).remedy);
    }
  });
});
