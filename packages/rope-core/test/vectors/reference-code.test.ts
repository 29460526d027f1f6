import { describe, expect, it } from 'vitest';
import {
  applyRope,
  linearScaling,
  ntkBase,
  reverseRotation,
  ropeFrequencies,
  ropeFromConfig,
  ropeTable,
  yarnAttentionFactor,
  yarnFrequencies,
  type RopeRotation,
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

type Numbers = Record<string, number>;

/** How each source names its parameters. A case of a source that is not here fails. */
function rotationOf({ id, params, head_dim }: VectorCase): RopeRotation {
  const p = params as Numbers;
  if (id.startsWith('lucidrains')) {
    const base = ntkBase(p['theta'], p['theta_rescale_factor'] ?? 1, p['dim']);
    return {
      inverseFrequencies: linearScaling(
        ropeFrequencies(p['dim'], base),
        p['interpolate_factor'] ?? 1,
      ),
    };
  }
  if (id.startsWith('yarn-original')) {
    const options = {
      rotaryDim: p['dim'],
      base: p['base'],
      factor: p['scale'],
      originalLength: p['original_max_position_embeddings'],
    };
    return {
      inverseFrequencies: yarnFrequencies(options),
      attentionFactor: yarnAttentionFactor(options),
    };
  }
  if (id.startsWith('google-gemma')) {
    const rope_parameters = {
      rope_type: 'proportional',
      rope_theta: p['base_frequency'],
      factor: p['scale_factor'],
      partial_rotary_factor: p['rope_proportion'],
    };
    return ropeFromConfig({ head_dim: p['head_dim'], rope_parameters });
  }
  return ropeFromConfig({ head_dim, ...params });
}

describe.each(load('reference-code').map((testCase) => [testCase.id, testCase] as const))(
  '%s',
  (_, testCase) => {
    const { expected } = testCase;
    const rotation = rotationOf(testCase);

    it('has the frequencies, the factor and the table', () => {
      if (expected.inv_freq)
        expect(relative(rotation.inverseFrequencies, expected.inv_freq)).toBeLessThan(1e-12);
      if (expected.attention_factor !== undefined)
        expect(rotation.attentionFactor).toBeCloseTo(expected.attention_factor, 14);
      const table = expected.table as ExpectedTable | undefined;
      if (table) expect(tableError(ropeTable(rotation, table.positions), table)).toBeLessThan(1e-9);
      expect(expected.inv_freq ?? expected.apply).toBeDefined();
    });

    if (!expected.apply) return; // one source was recorded for its frequencies alone
    it('rotates q and k to 1e-7', () => {
      const { q, k, positions, q_rot, k_rot } = expected.apply!;
      const forward = ropeTable(rotation, positions);
      const table = testCase.convention?.includes('negative angle')
        ? reverseRotation(forward)
        : forward;
      const options = { pairing: pairingOf(testCase), headDim: q.length };
      const rotate = (x: number[]) =>
        applyRope(Float64Array.from(positions.flatMap(() => x)), table, options);
      expect(absolute(rotate(q), q_rot.flat())).toBeLessThan(1e-7);
      if (k && k_rot) expect(absolute(rotate(k), k_rot.flat())).toBeLessThan(1e-7);
    });
  },
);
