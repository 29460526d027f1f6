// ggml works in float32 and makes angles by repeated multiplication: its error against double is
// about 3e-8 at position 1 and 1.4e-4 at 4,095, and grows with position.
import { describe, expect, it } from 'vitest';
import {
  applyRope,
  longropeFrequencies,
  mropeTable,
  ropeFrequencies,
  ropeTable,
  yarnFrequencies,
  yarnRange,
  type RopeTable,
} from '../../src/index.ts';
import { absolute, load, rowOf, type VectorCase } from './load.ts';

interface GgmlParams {
  mode: number;
  n_dims: number;
  n_ctx_orig: number;
  freq_base: number;
  freq_scale: number;
  ext_factor: number;
  attn_factor: number;
  beta_fast: number;
  beta_slow: number;
  sections: number[];
  freq_factors: number[] | null;
}

function tableOf({ params, expected }: VectorCase): RopeTable {
  const p = params as unknown as GgmlParams;
  const common = {
    rotaryDim: p.n_dims,
    base: p.freq_base,
    originalLength: p.n_ctx_orig,
    betaFast: p.beta_fast,
    betaSlow: p.beta_slow,
  };
  expect(yarnRange(common)).toEqual({ low: expected.corr_dims![0], high: expected.corr_dims![1] });
  const factor = 1 / p.freq_scale;
  let frequencies: ArrayLike<number> = ropeFrequencies(p.n_dims, p.freq_base).map(
    (frequency) => frequency * p.freq_scale,
  );
  if (p.freq_factors) frequencies = longropeFrequencies(p.n_dims, p.freq_base, p.freq_factors);
  if (p.ext_factor !== 0) frequencies = yarnFrequencies({ ...common, factor });
  const attentionFactor = p.attn_factor * (p.ext_factor === 0 ? 1 : 1 + 0.1 * Math.log(factor));
  const positions = expected.positions!;
  if (p.sections.every((size) => size === 0)) {
    return ropeTable(
      { inverseFrequencies: frequencies, attentionFactor },
      positions.map(([t]) => t),
    );
  }
  return mropeTable(frequencies, positions, { section: p.sections, attentionFactor });
}

describe.each(load('ggml').map((testCase) => [testCase.id, testCase] as const))(
  '%s',
  (_, testCase) => {
    const { positions, cos_sin_cache, q, q_rot } = testCase.expected;
    const table = tableOf(testCase);
    const loose = (position: number[]) => 1e-6 + Math.max(...position) * 1e-7;

    it('agrees with the cosines and sines', () => {
      cos_sin_cache!.forEach((cache, row) => {
        const { cos, sin } = rowOf(table, row);
        const mine = Array.from(cos).flatMap((value, i) => [value, sin[i]]);
        expect(absolute(mine, cache.slice(0, mine.length))).toBeLessThan(loose(positions![row]));
      });
    });

    it('agrees with the rotated vector, tail included', () => {
      const pairing = testCase.convention === 'interleaved' ? 'interleaved' : 'half';
      q_rot!.forEach((rotated, row) => {
        const out = applyRope(Float32Array.from(q!), table, {
          pairing,
          positions: [row],
          headDim: q!.length,
        });
        expect(absolute(out, rotated)).toBeLessThan(3 * loose(positions![row]));
      });
    });
  },
);
