import { describe, expect, it } from 'vitest';
import {
  alibiBias,
  attention,
  applyRope,
  classifyPairs,
  emulatedTable,
  firstNegativeDistance,
  KvCache,
  meanCosine,
  minimalBase,
  precomputeRope,
  roundTo,
  ropeFrequencies,
  ropeFromConfig,
  ropeTable,
  scoreBound,
  tableDifference,
  turnsWithin,
  unseenAngles,
  wavelengths,
  type PrecisionRecipe,
} from '../src/index.ts';
import { codeOf, noise } from './helpers.ts';

function yarn(head_dim: number, rope_theta: number, factor: number, original: number, extra = {}) {
  const rope_scaling = {
    rope_type: 'yarn',
    factor,
    original_max_position_embeddings: original,
    ...extra,
  };
  return ropeFromConfig({ head_dim, rope_theta, rope_scaling });
}

function llama3(head_dim: number, factor: number) {
  const rope_scaling = {
    rope_type: 'llama3',
    factor,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 8192,
  };
  return ropeFromConfig({ head_dim, rope_theta: 500000, rope_scaling });
}

describe('pairs', () => {
  it.each([
    ['Llama 3.1 8B', llama3(128, 8), [29, 6, 29]],
    ['Llama 3.2 1B', llama3(64, 32), [15, 3, 14]],
    ['Qwen2.5 7B with YaRN 4', yarn(128, 1e6, 4, 32768), [24, 16, 24]],
    ['gpt-oss', yarn(64, 150000, 32, 4096, { truncate: false }), [9, 9, 14]],
    ['DeepSeek-V3', yarn(64, 10000, 40, 4096), [11, 12, 9]],
    ['Kimi-K2-0905', yarn(64, 50000, 64, 4096, { beta_fast: 1, beta_slow: 1 }), [20, 0, 12]],
    ['Llama 2 with YaRN 16', yarn(128, 10000, 16, 4096), [21, 25, 18]],
  ])('kept, ramped and interpolated in %s', (_, spec, expected) => {
    const { kept, ramped, interpolated } = classifyPairs(spec);
    expect([kept, ramped, interpolated]).toEqual(expected);
  });

  it.each([
    ['Llama 2', 128, 10000, 4096, 18],
    ['Llama 3', 128, 500000, 8192, 29],
    ['Mistral v0.2', 128, 1e6, 32768, 24],
    ['GPT-NeoX-20B', 24, 10000, 2048, 4],
    ['DeepSeek-V3', 64, 10000, 4096, 9],
    ['gpt-oss before YaRN', 64, 150000, 4096, 14],
  ])('that never finish a turn in training: %s', (_, dim, base, trained, count) => {
    const frequencies = ropeFrequencies(dim, base);
    expect(wavelengths(frequencies).filter((tokens) => tokens > trained).length).toBe(count);
    expect(turnsWithin(frequencies, trained).filter((turns) => turns < 1).length).toBe(count);
    expect(unseenAngles(frequencies, trained, 2 * trained).length).toBe(count);
  });

  it('meet no unseen angle once interpolation brings the length back', () => {
    const trained = ropeFrequencies(128);
    const interpolated = trained.map((frequency) => frequency / 2);
    expect(unseenAngles(interpolated, 4096, 8192, trained).map(({ pair }) => pair)).toEqual(
      // (8192 - 1) / 2 is half a token more than 4096 - 1.
      unseenAngles(trained, 4096, 4096.5).map(({ pair }) => pair),
    );
    expect(unseenAngles(interpolated, 4096, 8191, trained)).toEqual([]);
  });

  it('reach 54,410 tokens in the slowest pair of d = 128', () => {
    expect(Math.floor(wavelengths(ropeFrequencies(128))[63])).toBe(54410);
  });
});

describe('decay', () => {
  const plain = ropeFrequencies(128);
  it('of the mean cosine oscillates: 0.48, 0.20, 0.12, and negative from 1,707', () => {
    expect([64, 1024, 2048].map((n) => meanCosine(plain, n).toFixed(2))).toEqual([
      '0.48',
      '0.20',
      '0.12',
    ]);
    expect(firstNegativeDistance(plain, 1e5)).toBe(1707);
    expect(firstNegativeDistance(ropeFrequencies(128, 500000), 1e5)).toBe(18438);
    expect(firstNegativeDistance(plain, 1707)).toBeUndefined();
  });
  it('of the bound falls from 32.5 to 3.6 and rises again to 8.4', () => {
    expect([0, 2048, 131072].map((n) => scoreBound(plain, n).toFixed(1))).toEqual([
      '32.5',
      '3.6',
      '8.4',
    ]);
  });
  it('sets a smallest base for a context, at most 2.9e4 for 4k and 9.1e4 for 8k', () => {
    for (const [length, published] of [
      [4096, 2.9e4],
      [8192, 9.1e4],
    ]) {
      const base = minimalBase(length);
      expect(base).toBeLessThan(1.02 * published);
      expect(base).toBeGreaterThan(0.9 * published);
      expect(firstNegativeDistance(ropeFrequencies(128, base), length)).toBeUndefined();
      expect(firstNegativeDistance(ropeFrequencies(128, base / 2), length)).toBeLessThan(length);
    }
    expect(codeOf(() => minimalBase(1))).toBe('bad-argument');
  });
});

describe('rounding', () => {
  // Values around every boundary that matters: halves, powers of two, subnormal and largest numbers.
  const values = [
    0,
    1,
    257,
    2049,
    65504,
    65519.99,
    65520,
    1e-7,
    5.96e-8,
    2 ** -25,
    2 ** -24 * 1.5,
    3.4e38,
    3.5e38,
    1e-45,
    1.4e-45 / 2,
    0.1,
    1 / 3,
    Math.PI,
  ];
  const samples = [
    ...values,
    ...noise(2000).map((x) => x * 10),
    ...noise(500, 9).map((x) => x * 1e-6),
  ].flatMap((x) => [x, -x]);

  it('to float32 is Math.fround, bit for bit', () => {
    for (const x of samples)
      expect(Object.is(roundTo('float32', x), Math.fround(x)), String(x)).toBe(true);
  });
  it('to bfloat16 is the upper half of a float32 with ties to even', () => {
    const word = new Uint32Array(1);
    const single = new Float32Array(word.buffer);
    for (const x of samples) {
      single[0] = x;
      const before = single[0];
      if (!Number.isFinite(before)) continue;
      word[0] = ((word[0] + 0x7fff + ((word[0] >>> 16) & 1)) >>> 16) << 16;
      expect(roundTo('bfloat16', before), String(x)).toBe(single[0]);
    }
  });
  it('to float16 has 11 bits down to 2^-14, then steps of 2^-24', () => {
    expect([1 + 2 ** -11, 1 + 3 * 2 ** -11, 2049, 2051].map((x) => roundTo('float16', x))).toEqual([
      1,
      1 + 2 ** -9,
      2048,
      2052,
    ]);
    expect([65519.99, 65520, 2 ** -25, 2 ** -24 * 1.5].map((x) => roundTo('float16', x))).toEqual([
      65504,
      Infinity,
      0,
      2 ** -23,
    ]);
  });
  it('holds integers exactly to 256 in bfloat16 and to 2,048 in float16', () => {
    const firstMiss = (format: 'bfloat16' | 'float16') => {
      let n = 0;
      while (roundTo(format, n) === n) n++;
      return n;
    };
    expect([firstMiss('bfloat16'), firstMiss('float16')]).toEqual([257, 2049]);
    const distinct = (length: number) =>
      new Set(Array.from({ length }, (_, n) => roundTo('bfloat16', n))).size;
    expect([distinct(4096), distinct(131072)]).toEqual([769, 1409]);
  });
});

describe('precision of tables (largest error of cos, last 2,048 positions, head_dim 128)', () => {
  const f32: PrecisionRecipe = { frequencies: 'float32', positions: 'float32', angles: 'float32' };
  const recipes: Record<string, PrecisionRecipe> = {
    'f32 angle': f32,
    'f32, table bf16': { ...f32, table: 'bfloat16' },
    'repeated multiply': { ...f32, repeatedMultiply: true },
    'bf16 frequencies': { ...f32, frequencies: 'bfloat16' },
    'bf16 positions': { ...f32, positions: 'bfloat16' },
    'all fp16': { frequencies: 'float16', positions: 'float16', angles: 'float16' },
  };
  function worst(recipe: PrecisionRecipe, base: number, length: number): number {
    const positions = Array.from({ length: 2048 }, (_, i) => length - 2048 + i);
    const exact = ropeTable({ inverseFrequencies: ropeFrequencies(128, base) }, positions);
    const table = emulatedTable({ rotaryDim: 128, base, positions, recipe });
    return exact.cos.reduce((max, x, i) => Math.max(max, Math.abs(x - table.cos[i])), 0);
  }
  it.each([
    ['f32 angle', 10000, 4096, 2.3e-4],
    ['f32 angle', 10000, 131072, 7.7e-3],
    ['f32 angle', 500000, 32768, 2.3e-3],
    ['f32 angle', 1e6, 1048576, 7.6e-2],
    ['f32, table bf16', 10000, 4096, 2.0e-3],
    ['f32, table bf16', 500000, 32768, 3.7e-3],
    ['repeated multiply', 10000, 4096, 6.3e-4],
    ['bf16 frequencies', 10000, 4096, 2],
    ['bf16 positions', 10000, 4096, 2],
    ['all fp16', 10000, 4096, 2],
  ] as const)('%s, base %d, length %d: %d', (name, base, length, expected) => {
    const actual = worst(recipes[name], base, length);
    expect(actual / expected).toBeGreaterThan(0.75);
    expect(actual / expected).toBeLessThan(1.3);
  });
  it('has no angle error in pair 0: its frequency is exactly 1', () => {
    const table = emulatedTable({ rotaryDim: 128, positions: [1048575], recipe: f32 });
    expect(table.cos[0]).toBe(Math.cos(1048575));
  });
  it('is that of double when nothing is rounded, and NaN is reported', () => {
    const positions = [0, 1, 4095, -3, 0.5];
    const exact = ropeTable({ inverseFrequencies: ropeFrequencies(64) }, positions);
    expect(
      tableDifference(emulatedTable({ rotaryDim: 64, positions, recipe: {} }), exact).difference,
    ).toBe(0);
    expect(
      tableDifference({ ...exact, cos: exact.cos.map(() => NaN) }, exact).difference,
    ).toBeNaN();
    expect(codeOf(() => tableDifference(exact, precomputeRope(2, 64)))).toBe('shape-mismatch');
  });
});

describe('attention', () => {
  const [T, heads, kvHeads, headDim] = [7, 4, 2, 8];
  const [q, k, v] = [
    noise(T * heads * headDim),
    noise(T * kvHeads * headDim, 2),
    noise(T * kvHeads * headDim, 3),
  ];
  const shape = { heads, kvHeads, headDim };
  const table = precomputeRope(100, headDim);
  const rotated = (offset: number) =>
    [
      applyRope(q, table, { heads, offset }),
      applyRope(k, table, { heads: kvHeads, offset }),
    ] as const;

  it('is causal and its rows sum to 1', () => {
    const { weights } = attention(...rotated(0), v, shape);
    for (let row = 0; row < T * heads; row++) {
      const [m, line] = [Math.floor(row / heads), weights.subarray(row * T, (row + 1) * T)];
      expect(line.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
      expect(line.subarray(m + 1).every((weight) => weight === 0)).toBe(true);
    }
  });
  it('does not notice that everything is shifted, and does notice a query left at 0', () => {
    const here = attention(...rotated(0), v, shape).output;
    const there = attention(...rotated(90), v, shape).output;
    expect(Math.max(...here.map((x, i) => Math.abs(x - there[i])))).toBeLessThan(1e-13);
    const broken = attention(
      applyRope(q, table, { heads, positions: Array(T).fill(0) }),
      rotated(0)[1],
      v,
      shape,
    ).output;
    expect(Math.max(...here.map((x, i) => Math.abs(x - broken[i])))).toBeGreaterThan(0.01);
  });
  it('decodes with a cache what it computes at once', () => {
    const full = attention(...rotated(0), v, shape).output;
    const cache = new KvCache(kvHeads * headDim);
    for (let t = 0; t < T; t++) {
      const token = (x: Float64Array, n: number) => x.slice(t * n * headDim, (t + 1) * n * headDim);
      const offset = cache.length; // read before the token is appended
      const qt = applyRope(token(q, heads), table, { heads, offset });
      cache.append(
        applyRope(token(k, kvHeads), table, { heads: kvHeads, offset }),
        token(v, kvHeads),
      );
      const { output } = attention(qt, cache.keys, cache.values, shape);
      token(full, heads).forEach((x, i) => expect(output[i]).toBeCloseTo(x, 13));
    }
    expect(codeOf(() => cache.append(noise(3), noise(3)))).toBe('shape-mismatch');
    for (const width of [0, -1, 1.5, NaN]) {
      expect(codeOf(() => new KvCache(width))).toBe('bad-argument');
    }
  });
  it('without a mask sees all keys', () => {
    const { weights } = attention(...rotated(0), v, { ...shape, causal: false });
    expect(weights.every((weight) => weight > 0)).toBe(true);
    expect(codeOf(() => attention(q, k, v, { heads: 3, kvHeads: 2, headDim }))).toBe(
      'bad-argument',
    );
    expect(codeOf(() => attention(q, k, v, { heads, headDim }))).toBe('shape-mismatch');
    const two = noise(2);
    expect(() => attention(noise(4), two, two, { heads: 1, headDim: 2 })).toThrow(
      /2 queries, 1 keys: under a causal mask/,
    );
  });
  it('biased by ALiBi falls by the slope per token', () => {
    expect([...alibiBias(1, 3, 0.5)]).toEqual([-1, -0.5, 0]);
    expect(codeOf(() => alibiBias(3, 2, 1))).toBe('bad-argument');
  });
});
