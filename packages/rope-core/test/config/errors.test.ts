import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCatalogue, RopeError, ropeFromConfig } from '../../src/index.ts';

const plain = { head_dim: 64, rope_theta: 10000, max_position_embeddings: 4096 };
const scaled = (rope_scaling: object) => ({ ...plain, rope_scaling });
const lists = { rope_type: 'longrope', original_max_position_embeddings: 4096 };
const nested = {
  ...plain,
  rope_parameters: {
    full_attention: { rope_theta: 1e6 },
    sliding_attention: { rope_theta: 1e4, rope_type: 'linear', factor: '8' },
    recurrent: null,
  },
};

const cases: [code: string, path: string | undefined, config: unknown, layerType?: string][] = [
  ['config-not-object', undefined, null],
  ['config-not-object', undefined, '{"head_dim": 64}'],
  ['config-not-object', undefined, [plain]],
  ['config-missing-field', 'head_dim', {}],
  ['config-missing-field', 'head_dim', { hidden_size: 4096 }],
  ['config-missing-field', 'text_config.head_dim', { text_config: { rope_theta: 1e4 } }],
  ['config-bad-value', 'head_dim', { ...plain, head_dim: '64' }],
  ['config-bad-value', 'head_dim', { ...plain, head_dim: -64 }],
  ['config-bad-value', 'head_dim', { ...plain, head_dim: 63 }],
  ['config-bad-value', 'head_dim', { ...plain, head_dim: 64.5 }],
  ['config-bad-value', 'hidden_size', { hidden_size: 100, num_attention_heads: 3 }],
  ['config-bad-value', 'rope_theta', { ...plain, rope_theta: '10000' }],
  ['config-bad-value', 'rope_theta', { ...plain, rope_theta: 0 }],
  ['config-bad-value', 'rope_theta', { ...plain, rope_theta: NaN }],
  ['config-bad-value', 'partial_rotary_factor', { ...plain, partial_rotary_factor: 1.5 }],
  ['config-bad-value', 'partial_rotary_factor', { ...plain, partial_rotary_factor: 0 }],
  ['config-bad-value', 'partial_rotary_factor', { ...plain, partial_rotary_factor: 0.05 }],
  ['config-bad-value', 'rotary_dim', { ...plain, rotary_dim: 65 }],
  ['config-bad-value', 'rotary_dim', { ...plain, rotary_dim: 128 }],
  ['config-bad-value', 'rope_scaling', { ...plain, rope_scaling: 'yarn' }],
  ['config-bad-value', 'rope_parameters', { ...plain, rope_parameters: [1] }],
  ['config-bad-value', 'rope_scaling.rope_type', scaled({ rope_type: 7 })],
  ['config-missing-field', 'rope_scaling.factor', scaled({ rope_type: 'linear' })],
  ['config-bad-value', 'rope_scaling.factor', scaled({ rope_type: 'linear', factor: '8.0' })],
  [
    'config-bad-value',
    'rope_scaling.factor',
    scaled({ type: 'yarn', factor: -4, original_max_position_embeddings: 1024 }),
  ],
  [
    'config-missing-field',
    'rope_scaling.original_max_position_embeddings',
    { head_dim: 64, rope_theta: 1e4, rope_scaling: { rope_type: 'yarn', factor: 4 } },
  ],
  [
    'config-missing-field',
    'rope_scaling.low_freq_factor',
    scaled({ rope_type: 'llama3', factor: 8 }),
  ],
  [
    'config-missing-field',
    'max_position_embeddings',
    { head_dim: 64, rope_theta: 1e4, rope_scaling: { rope_type: 'dynamic', factor: 2 } },
  ],
  [
    'config-bad-value',
    'rope_scaling.truncate',
    scaled({
      rope_type: 'yarn',
      factor: 2,
      original_max_position_embeddings: 2048,
      truncate: 'false',
    }),
  ],
  ['config-missing-field', 'rope_scaling.short_factor', scaled(lists)],
  [
    'config-bad-value',
    'rope_scaling.short_factor',
    scaled({ ...lists, short_factor: [1, 2], long_factor: [1, 2] }),
  ],
  [
    'config-bad-value',
    'rope_scaling.long_factor',
    scaled({ ...lists, short_factor: Array(32).fill(1), long_factor: Array(32).fill('1') }),
  ],
  ['config-layer-type', 'rope_parameters', nested],
  ['config-layer-type', 'rope_parameters', nested, 'global'],
  ['config-layer-type', 'rope_parameters.recurrent', nested, 'recurrent'],
  ['config-bad-value', 'rope_parameters.sliding_attention.factor', nested, 'sliding_attention'],
  ['config-layer-type', 'config', { ...plain, rope_local_base_freq: 1e4 }],
];

function thrownBy(config: unknown, layerType?: string): RopeError {
  try {
    ropeFromConfig(config, layerType === undefined ? {} : { layerType });
  } catch (error) {
    if (error instanceof RopeError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('malformed configs are refused with code, path, value and remedy', () => {
  it.each(cases)('%s at %s', (code, path, config, layerType) => {
    const error = thrownBy(config, layerType);
    expect([error.code, error.path]).toEqual([code, path]);
    expect(error.remedy.length).toBeGreaterThan(10);
    expect(error.message).toContain(error.remedy);
    if (path) expect(error.message).toContain(path);
    expect(Object.keys(errorCatalogue)).toContain(code);
  });

  it('and carry the offending value itself', () => {
    expect(thrownBy(scaled({ rope_type: 'linear', factor: '8.0' })).value).toBe('8.0');
    expect(thrownBy(nested, 'global').message).toContain("'full_attention' or 'sliding_attention'");
  });

  it('refuse a sequence length that is none', () => {
    for (const seqLen of [NaN, -1, Infinity]) {
      expect(() => ropeFromConfig(plain, { seqLen })).toThrow(/seqLen/);
    }
  });
});

it('whatever is thrown at it, it answers with a spec of finite numbers or a RopeError', () => {
  const keys = fc.constantFrom(
    'head_dim',
    'hidden_size',
    'num_attention_heads',
    'rope_theta',
    'rope_scaling',
    'rope_parameters',
    'max_position_embeddings',
    'partial_rotary_factor',
    'rotary_dim',
    'model_type',
    'text_config',
    'qk_rope_head_dim',
  );
  const inner = fc.dictionary(
    fc.constantFrom(
      'rope_type',
      'type',
      'factor',
      'original_max_position_embeddings',
      'low_freq_factor',
      'high_freq_factor',
      'short_factor',
      'long_factor',
      'beta_fast',
      'mscale',
      'attention_factor',
      'full_attention',
    ),
    fc.oneof(
      fc.constantFrom(
        'yarn',
        'llama3',
        'longrope',
        'dynamic',
        'linear',
        'proportional',
        null,
        true,
      ),
      fc.integer({ min: -4, max: 8192 }),
      fc.array(fc.double(), { maxLength: 8 }),
      fc.object(),
    ),
  );
  const value = fc.oneof(
    fc.integer({ min: -2, max: 512 }),
    fc.double(),
    fc.string(),
    fc.constantFrom(null, 'llama', 'gemma3_text', 'phi3'),
    inner,
  );
  fc.assert(
    fc.property(fc.dictionary(keys, value), (config) => {
      try {
        const spec = ropeFromConfig(config);
        expect(spec.inverseFrequencies.every(Number.isFinite)).toBe(true);
        expect(Number.isFinite(spec.attentionFactor)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RopeError);
      }
    }),
    { numRuns: 3000 },
  );
});
