import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRope,
  applyRopeSingle,
  linearScaling,
  longropeFrequencies,
  llama3Scaling,
  mropeTable,
  ntkBase,
  proportionalFrequencies,
  reverseRotation,
  ropeFrequencies,
  ropeTable,
  scoreOverDistance,
  toHalfPairing,
  toInterleavedPairing,
  yarnFrequencies,
  type Pairing,
} from '../src/index.ts';

const rotaryDim = fc.integer({ min: 1, max: 48 }).map((pairs) => 2 * pairs);
const base = fc.double({ min: 1.5, max: 1e7, noNaN: true });
const pairing = fc.constantFrom<Pairing>('interleaved', 'half');
const position = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
);
const value = fc.double({ min: -10, max: 10, noNaN: true });
const setting = fc.record({ dim: rotaryDim, base, pairing }).chain(({ dim, ...rest }) =>
  fc.record({
    frequencies: fc.constant(ropeFrequencies(dim, rest.base)),
    pairing: fc.constant(rest.pairing),
    q: fc.array(value, { minLength: dim, maxLength: dim }).map((x) => Float64Array.from(x)),
    k: fc.array(value, { minLength: dim, maxLength: dim }).map((x) => Float64Array.from(x)),
  }),
);

function rotate(
  x: Float64Array,
  frequencies: Float64Array,
  p: number,
  kind: Pairing,
): Float64Array {
  const row = ropeTable({ inverseFrequencies: frequencies }, [p]);
  return applyRopeSingle(x, row.cos, row.sin, { pairing: kind });
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * b[i], 0);
const worst = (a: Float64Array, b: Float64Array): number =>
  Math.max(0, ...a.map((x, i) => Math.abs(x - b[i])));
// Angles up to 1e5 rad are off by 1e5 * 2^-53; values and sums add a few digits.
const tolerance = 1e-7;

describe('rotation, over random dimensions, bases and positions', () => {
  it('keeps the norm', () => {
    fc.assert(
      fc.property(setting, position, ({ frequencies, pairing: kind, q }, p) => {
        const rotated = rotate(q, frequencies, p, kind);
        expect(Math.abs(Math.sqrt(dot(rotated, rotated)) - Math.sqrt(dot(q, q)))).toBeLessThan(
          tolerance,
        );
      }),
    );
  });

  it('composes: R_m R_n = R_(m+n)', () => {
    fc.assert(
      fc.property(setting, position, position, ({ frequencies, pairing: kind, q }, m, n) => {
        const twice = rotate(rotate(q, frequencies, m, kind), frequencies, n, kind);
        expect(worst(twice, rotate(q, frequencies, m + n, kind))).toBeLessThan(tolerance);
      }),
    );
  });

  it('gives scores that depend on m - n alone, and equal the closed form', () => {
    fc.assert(
      fc.property(
        setting,
        position,
        position,
        position,
        ({ frequencies, pairing: kind, q, k }, m, n, shift) => {
          const score = (a: number, b: number) =>
            dot(rotate(q, frequencies, a, kind), rotate(k, frequencies, b, kind));
          expect(Math.abs(score(m, n) - score(m + shift, n + shift))).toBeLessThan(100 * tolerance);
          const [closed] = scoreOverDistance(q, k, frequencies, [m - n], { pairing: kind });
          expect(Math.abs(score(m, n) - closed)).toBeLessThan(100 * tolerance);
        },
      ),
    );
  });

  it('is undone by the reversed table', () => {
    fc.assert(
      fc.property(setting, position, ({ frequencies, pairing: kind, q }, p) => {
        const table = ropeTable({ inverseFrequencies: frequencies }, [p]);
        const there = applyRope(q, table, { pairing: kind });
        expect(worst(applyRope(there, reverseRotation(table), { pairing: kind }), q)).toBeLessThan(
          1e-12,
        );
      }),
    );
  });

  it('leaves position 0 and the dimensions beyond the rotary ones alone', () => {
    fc.assert(
      fc.property(
        setting,
        fc.array(value),
        position,
        ({ frequencies, pairing: kind, q }, tail, p) => {
          const x = Float64Array.from([...q, ...tail]);
          expect(worst(rotate(x, frequencies, 0, kind), x)).toBe(0);
          expect([...rotate(x, frequencies, p, kind).slice(q.length)]).toEqual(tail);
        },
      ),
    );
  });
});

describe('pairings', () => {
  it('are the same up to a permutation', () => {
    fc.assert(
      fc.property(setting, position, ({ frequencies, q }, p) => {
        const half = rotate(toHalfPairing(q), frequencies, p, 'half');
        expect(toInterleavedPairing(half)).toEqual(rotate(q, frequencies, p, 'interleaved'));
      }),
    );
  });

  it('differ from each other beyond position 0 for four dimensions and more', () => {
    const x = Float64Array.from([1, 2, 3, 4]);
    const frequencies = ropeFrequencies(4);
    expect(
      worst(rotate(x, frequencies, 1, 'half'), rotate(x, frequencies, 1, 'interleaved')),
    ).toBeGreaterThan(0.1);
  });
});

describe('scaling', () => {
  const factor = fc.double({ min: 1, max: 128, noNaN: true });
  const wide = rotaryDim.filter((dim) => dim > 2);
  const close = (a: Float64Array, b: Float64Array) =>
    a.forEach((x, i) => expect(Math.abs(x / b[i] - 1)).toBeLessThan(1e-12));

  it('by 1 changes nothing, whatever the method', () => {
    fc.assert(
      fc.property(wide, base, (dim, b) => {
        const plain = ropeFrequencies(dim, b);
        close(linearScaling(plain, 1), plain);
        close(ropeFrequencies(dim, ntkBase(b, 1, dim)), plain);
        close(yarnFrequencies({ rotaryDim: dim, base: b, factor: 1, originalLength: 4096 }), plain);
        close(
          llama3Scaling(plain, {
            factor: 1,
            lowFreqFactor: 1,
            highFreqFactor: 4,
            originalLength: 8192,
          }),
          plain,
        );
        close(
          longropeFrequencies(
            dim,
            b,
            plain.map(() => 1),
          ),
          plain,
        );
        close(proportionalFrequencies(dim, b, 1), plain);
      }),
    );
  });

  it('never speeds a pair up, nor slows it by more than the factor', () => {
    fc.assert(
      fc.property(wide, base, factor, fc.boolean(), (dim, b, s, truncate) => {
        const plain = ropeFrequencies(dim, b);
        const methods = [
          linearScaling(plain, s),
          ropeFrequencies(dim, ntkBase(b, s, dim)),
          yarnFrequencies({ rotaryDim: dim, base: b, factor: s, originalLength: 4096, truncate }),
          llama3Scaling(plain, {
            factor: s,
            lowFreqFactor: 1,
            highFreqFactor: 4,
            originalLength: 8192,
          }),
        ];
        for (const scaled of methods) {
          scaled.forEach((x, i) => {
            expect(x / plain[i]).toBeLessThan(1 + 1e-9);
            expect(x / plain[i]).toBeGreaterThan(1 / s - 1e-9);
          });
        }
      }),
    );
  });

  it('by NTK leaves the fastest pair alone and divides the slowest by the factor exactly', () => {
    fc.assert(
      fc.property(wide, base, factor, (dim, b, s) => {
        const scaled = ropeFrequencies(dim, ntkBase(b, s, dim));
        const plain = ropeFrequencies(dim, b);
        expect(scaled[0]).toBe(1);
        expect(plain.at(-1)! / scaled.at(-1)! / s).toBeCloseTo(1, 9);
      }),
    );
  });

  it('by interpolation puts position s * p where p was', () => {
    fc.assert(
      fc.property(
        rotaryDim,
        base,
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 0, max: 4096 }),
        (dim, b, s, p) => {
          const plain = ropeFrequencies(dim, b);
          const [scaled, there] = [
            ropeTable({ inverseFrequencies: linearScaling(plain, s) }, [s * p]),
            ropeTable({ inverseFrequencies: plain }, [p]),
          ];
          expect(worst(scaled.cos, there.cos)).toBeLessThan(1e-9);
        },
      ),
    );
  });
});

describe('several axes', () => {
  it('with equal coordinates are plain RoPE, in blocks and interleaved', () => {
    const sections = fc
      .tuple(fc.nat(8), fc.nat(8), fc.nat(8))
      .filter((s) => s[0] + s[1] + s[2] > 0);
    fc.assert(
      fc.property(sections, position, fc.boolean(), (section, p, interleaved) => {
        const frequencies = ropeFrequencies(2 * (section[0] + section[1] + section[2]));
        const table = mropeTable(frequencies, [[p, p, p]], { section, interleaved });
        expect(table).toEqual(ropeTable({ inverseFrequencies: frequencies }, [p]));
      }),
    );
  });
});
