import { describe, expect, it } from 'vitest';
import {
  applyRope,
  applyRopeSingle,
  ropeFromConfig,
  ropeTable,
  toHalfPairing,
  type RopeSpec,
} from '../../src/index.ts';
import {
  absolute,
  load,
  pairingOf,
  relative,
  tableError,
  type ExpectedTable,
  type VectorCase,
} from './load.ts';

function specOf(testCase: VectorCase): RopeSpec {
  const { params, head_dim, layer_type, seq_len } = testCase;
  // GPT-J's config has the head size under its own names; the case states it beside the parameters.
  const config =
    'head_dim' in params || 'qk_rope_head_dim' in params ? params : { ...params, head_dim };
  return ropeFromConfig(config, {
    ...(layer_type === undefined ? {} : { layerType: layer_type }),
    ...(seq_len === undefined ? {} : { seqLen: seq_len }),
  });
}

describe.each(load('hugging-face').map((testCase) => [testCase.id, testCase] as const))(
  '%s',
  (_, testCase) => {
    const { expected } = testCase;
    const spec = specOf(testCase);
    const pairing = pairingOf(testCase);
    const reorders = testCase.convention === 'interleaved-in/half-out';

    it('has the frequencies to 1e-12, the attention factor and the sizes', () => {
      expect(relative(spec.inverseFrequencies, expected.inv_freq!)).toBeLessThan(1e-12);
      expect(Math.abs(spec.attentionFactor - expected.attention_factor!)).toBeLessThan(1e-14);
      expect([spec.headDim, spec.rotaryDim]).toEqual([testCase.head_dim, testCase.rotary_dim]);
      expect(spec.softmaxScaleFactor).toBeCloseTo(testCase.softmax_scale?.multiplier ?? 1, 13);
    });

    it('has the table to 1e-9, and to float32 precision where only float32 is known', () => {
      const table = expected.table as ExpectedTable;
      expect(tableError(ropeTable(spec, table.positions), table)).toBeLessThan(1e-9);
      const single = expected.table_f32!;
      // Float32 angles are off by about position * 2^-24 (times the attention factor).
      const loose = 1e-6 + Math.max(...single.positions) * 2 ** -23;
      expect(tableError(ropeTable(spec, single.positions), single)).toBeLessThan(loose);
    });

    it('rotates q and k to 1e-7, in double and in float32', () => {
      const { q, k, positions, q_rot, k_rot } = expected.apply!;
      const table = ropeTable(spec, positions);
      for (const [x, rotated] of [
        [q, q_rot],
        [k!, k_rot!],
      ] as const) {
        const rows = Float64Array.from(positions.flatMap(() => x));
        const both = [
          applyRope(rows, table, { pairing, headDim: spec.headDim }),
          applyRope(Float32Array.from(rows), table, { pairing, headDim: spec.headDim }),
        ];
        const [double, single] = both.map((out) =>
          reorders ? toHalfPairing(out, { headDim: spec.headDim, rotaryDim: spec.rotaryDim }) : out,
        );
        expect(absolute(double, rotated.flat())).toBeLessThan(1e-7);
        expect(absolute(single, rotated.flat())).toBeLessThan(1e-6);
      }
    });

    it('scores every pair of positions as the implementation does', () => {
      const { pairs_m_n_score } = expected.scores as {
        pairs_m_n_score: [number, number, number][];
      };
      const { q, k } = expected.apply!;
      for (const [m, n, score] of pairs_m_n_score) {
        const [a, b] = (
          [
            [q, m],
            [k!, n],
          ] as const
        ).map(([x, position]) => {
          const row = ropeTable(spec, [position]);
          return applyRopeSingle(Float64Array.from(x), row.cos, row.sin, { pairing });
        });
        expect(Math.abs(a.reduce((sum, value, i) => sum + value * b[i], 0) - score)).toBeLessThan(
          1e-7,
        );
      }
    });
  },
);
