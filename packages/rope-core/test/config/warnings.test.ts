import { describe, expect, it } from 'vitest';
import { ropeFromConfig, type WarningCode } from '../../src/index.ts';

const plain = {
  model_type: 'llama',
  hidden_size: 4096,
  num_attention_heads: 32,
  max_position_embeddings: 4096,
  rope_theta: 10000,
};
const yarn = { rope_type: 'yarn', factor: 4, original_max_position_embeddings: 1024 };
const lists = { short_factor: Array(64).fill(1), long_factor: Array(64).fill(2) };

const cases: [WarningCode, string, object][] = [
  ['base-assumed', 'rope_theta', { ...plain, rope_theta: null }],
  [
    'base-conflict',
    'rope_parameters.rope_theta',
    { ...plain, rope_parameters: { rope_theta: 5e5 } },
  ],
  [
    'cached-keys-stale',
    'rope_scaling.rope_type',
    { ...plain, rope_scaling: { rope_type: 'dynamic', factor: 2 } },
  ],
  [
    'cached-keys-stale',
    'rope_scaling.long_factor',
    {
      ...plain,
      rope_scaling: { rope_type: 'longrope', original_max_position_embeddings: 1024, ...lists },
    },
  ],
  ['direction-negative', 'model_type', { ...plain, model_type: 'nanochat' }],
  [
    'factor-below-one',
    'rope_scaling.factor',
    { ...plain, rope_scaling: { rope_type: 'linear', factor: 0.25 } },
  ],
  [
    'factor-length-mismatch',
    'rope_scaling.factor',
    { ...plain, rope_scaling: { ...yarn, factor: 8 } },
  ],
  ['head-dim-assumed', 'head_dim', { model_type: 'gpt_oss', rope_theta: 150000 }],
  ['head-dim-assumed', 'head_dim', { rotary_dim: 64, rope_theta: 10000 }],
  ['head-dim-explicit', 'head_dim', { ...plain, head_dim: 256 }],
  ['layers-without-rope', 'no_rope_layers', { ...plain, no_rope_layers: [1, 1, 1, 0] }],
  ['layout-changes', 'model_type', { ...plain, model_type: 'deepseek_v3' }],
  ['model-without-rope', 'model_type', { ...plain, model_type: 'bloom' }],
  [
    'original-length-assumed',
    'rope_scaling.original_max_position_embeddings',
    { ...plain, rope_scaling: { rope_type: 'yarn', factor: 4 } },
  ],
  ['partial-assumed', 'config', { ...plain, model_type: 'stablelm' }],
  [
    'scaling-twice',
    'rope_scaling',
    { ...plain, rope_scaling: yarn, rope_parameters: { rope_type: 'linear', factor: 2 } },
  ],
  ['scaling-without-type', 'rope_scaling.factor', { ...plain, rope_scaling: { factor: 4 } }],
  [
    'softmax-scale',
    'rope_scaling.mscale_all_dim',
    { ...plain, rope_scaling: { ...yarn, mscale: 1, mscale_all_dim: 1 } },
  ],
  ['static-scaling', 'rope_scaling.rope_type', { ...plain, rope_scaling: yarn }],
  ['text-config', 'text_config', { text_config: plain }],
  ['unknown-key', 'rope_scaling.beta_fats', { ...plain, rope_scaling: { ...yarn, beta_fats: 32 } }],
  ['unknown-model-type', 'model_type', { ...plain, model_type: 'nobody_knows' }],
  [
    'unknown-rope-type',
    'rope_scaling.rope_type',
    { ...plain, rope_scaling: { rope_type: 'helix' } },
  ],
];

describe('a warning names the trap and its place', () => {
  it.each(cases)('%s at %s', (code, path, config) => {
    const found = ropeFromConfig(config).warnings.find((warning) => warning.code === code);
    expect(found, ropeFromConfig(config).warnings.join('\n')).toBeDefined();
    expect(found!.path).toBe(path);
    expect(String(found)).toContain(found!.message);
  });
});

it('a nested truncate is followed, and Hugging Face’s oversight named', () => {
  const layer = { ...yarn, rope_theta: 10000, truncate: false };
  const config = { head_dim: 128, rope_parameters: { full_attention: layer } };
  const { warnings, inverseFrequencies } = ropeFromConfig(config, { layerType: 'full_attention' });
  expect(warnings.map(({ code }) => code)).toContain('truncate-nested');
  expect(inverseFrequencies).toEqual(
    ropeFromConfig({ head_dim: 128, rope_parameters: layer }).inverseFrequencies,
  );
});

it('a config without traps has no warnings', () => {
  expect(ropeFromConfig(plain).warnings).toEqual([]);
  expect(
    ropeFromConfig({ ...plain, rope_scaling: { rope_type: 'linear', factor: 4 } }).warnings,
  ).toEqual([]);
});

it('an unknown rope_type is computed as plain RoPE, even when it is the name of an object method', () => {
  for (const rope_type of ['helix', 'toString', '__proto__']) {
    const spec = ropeFromConfig({ ...plain, rope_scaling: { rope_type } });
    expect([spec.ropeType, spec.warnings[0].code]).toEqual(['default', 'unknown-rope-type']);
  }
});
