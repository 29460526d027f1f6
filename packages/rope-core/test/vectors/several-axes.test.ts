import { describe, expect, it } from 'vitest';
import {
  applyRope,
  axialTable,
  mropeTable,
  ropeFromConfig,
  type RopeTable,
} from '../../src/index.ts';
import { absolute, load, relative, tableError, type VectorCase } from './load.ts';

function tableOf({ rope_type, params, expected }: VectorCase): RopeTable {
  if (rope_type === '2d') {
    const { head_dim, rope_theta } = params as { head_dim: number; rope_theta: number };
    return axialTable(expected.positions_hw!, { rotaryDim: head_dim, base: rope_theta });
  }
  const spec = ropeFromConfig({ ...params, mrope_interleaved: rope_type === 'mrope-interleaved' });
  expect(relative(spec.inverseFrequencies, expected.inv_freq!)).toBeLessThan(1e-12);
  return mropeTable(spec.inverseFrequencies, expected.positions_thw!, {
    section: spec.mropeSection!,
    interleaved: spec.mropeInterleaved,
    attentionFactor: expected.attention_factor!,
  });
}

describe.each(load('several-axes').map((testCase) => [testCase.id, testCase] as const))(
  '%s',
  (_, testCase) => {
    const { cos, sin, apply } = testCase.expected;
    it('has the table to 1e-9', () => {
      expect(tableError(tableOf(testCase), { cos: cos!, sin: sin! })).toBeLessThan(1e-9);
    });
    it('rotates q and k to 1e-7', () => {
      const table = tableOf(testCase);
      for (const [x, rotated] of [
        [apply!.q, apply!.q_rot],
        [apply!.k!, apply!.k_rot ?? []],
      ] as const) {
        if (rotated.length === 0) continue;
        // The last rows of the table are the ones that were applied.
        const positions = rotated.map((_, i) => table.length - rotated.length + i);
        const rows = Float64Array.from(rotated.flatMap(() => x));
        expect(
          absolute(applyRope(rows, table, { pairing: 'half', positions }), rotated.flat()),
        ).toBeLessThan(1e-7);
      }
    });
  },
);
