import { describe, expect, it } from 'vitest';
import {
  longropeAttentionFactor,
  ntkBase,
  ropeFrequencies,
  ropeFromConfig,
  ropeLayerTypes,
  yarnAttentionFactor,
} from '../../src/index.ts';

const llama = {
  model_type: 'llama',
  hidden_size: 4096,
  num_attention_heads: 32,
  max_position_embeddings: 4096,
};

describe('the same model, written in every way', () => {
  const scaling = {
    factor: 8,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 8192,
  };
  const expected = ropeFromConfig({
    ...llama,
    rope_theta: 500000,
    rope_scaling: { rope_type: 'llama3', ...scaling },
  });
  it.each([
    [
      'rope_scaling with type',
      { ...llama, rope_theta: 500000, rope_scaling: { type: 'llama3', ...scaling } },
    ],
    [
      'rope_parameters',
      { ...llama, rope_parameters: { rope_type: 'llama3', rope_theta: 500000, ...scaling } },
    ],
    [
      'rope_parameters with rope_theta outside',
      { ...llama, rope_theta: 500000, rope_parameters: { rope_type: 'llama3', ...scaling } },
    ],
    [
      'head_dim explicit',
      { head_dim: 128, rope_theta: 500000, rope_scaling: { rope_type: 'llama3', ...scaling } },
    ],
    [
      'inside text_config',
      {
        model_type: 'llava',
        text_config: {
          ...llama,
          rope_theta: 500000,
          rope_scaling: { rope_type: 'llama3', ...scaling },
        },
      },
    ],
    [
      "Meta's params.json",
      { dim: 4096, n_heads: 32, n_kv_heads: 8, rope_theta: 500000, use_scaled_rope: true },
    ],
  ])('%s', (_, config) => {
    const spec = ropeFromConfig(config);
    expect(spec.inverseFrequencies).toEqual(expected.inverseFrequencies);
    expect([spec.ropeType, spec.headDim, spec.base, spec.factor, spec.originalLength]).toEqual([
      'llama3',
      128,
      500000,
      8,
      8192,
    ]);
  });

  it('of which params.json belongs to code that pairs adjacent dimensions', () => {
    expect(ropeFromConfig({ dim: 4096, n_heads: 32, rope_theta: 10000 }).pairing).toBe(
      'interleaved',
    );
    expect(expected.pairing).toBe('half');
  });

  it("and DeepSeek's inference config, where YaRN is off up to the original length", () => {
    const config = {
      qk_rope_head_dim: 64,
      rope_theta: 10000,
      rope_factor: 40,
      original_seq_len: 4096,
    };
    const long = ropeFromConfig({ ...config, max_seq_len: 16384 });
    expect([long.ropeType, long.attentionFactor, long.pairing]).toEqual(['yarn', 1, 'interleaved']);
    expect(long.softmaxScaleFactor).toBeCloseTo(1.8738542070926265, 14);
    expect(ropeFromConfig({ ...config, max_seq_len: 4096 }).ropeType).toBe('default');
  });
});

describe('sizes', () => {
  it.each([
    [
      'rotary_pct of GPT-NeoX',
      { hidden_size: 6144, num_attention_heads: 64, rotary_pct: 0.25, rotary_emb_base: 10000 },
      [96, 24],
    ],
    [
      'the default share of its model_type',
      { model_type: 'gpt_neox', hidden_size: 6144, num_attention_heads: 64 },
      [96, 24],
    ],
    [
      'rotary_dim of GPT-J',
      { model_type: 'gptj', n_embd: 4096, n_head: 16, rotary_dim: 64 },
      [256, 64],
    ],
    [
      'rotary_dim that is no round share',
      { head_dim: 96, rotary_dim: 64, rope_theta: 1 + 1e4 },
      [96, 64],
    ],
    ['partial_rotary_factor at the top', { head_dim: 80, partial_rotary_factor: 0.4 }, [80, 32]],
    [
      'partial_rotary_factor beside the type, which wins',
      { head_dim: 80, partial_rotary_factor: 1, rope_parameters: { partial_rotary_factor: 0.25 } },
      [80, 20],
    ],
    [
      'qk_rope_head_dim of latent attention',
      {
        model_type: 'deepseek_v3',
        hidden_size: 7168,
        num_attention_heads: 128,
        head_dim: 192,
        qk_rope_head_dim: 64,
      },
      [64, 64],
    ],
    [
      'kv_channels and half of it in ChatGLM',
      { model_type: 'chatglm', hidden_size: 4096, num_attention_heads: 32, kv_channels: 128 },
      [128, 64],
    ],
    ['head_dim null', { hidden_size: 512, num_attention_heads: 8, head_dim: null }, [64, 64]],
    [
      'head_dim of the config class',
      { model_type: 'gemma3_text', hidden_size: 2560 },
      [256, 256],
      'full_attention',
    ],
    [
      'global_head_dim of Gemma 4',
      {
        head_dim: 256,
        global_head_dim: 512,
        rope_parameters: {
          full_attention: {
            rope_type: 'proportional',
            partial_rotary_factor: 0.25,
            rope_theta: 1e6,
          },
          sliding_attention: { rope_theta: 1e4 },
        },
      },
      [512, 512],
      'full_attention',
    ],
  ] as [string, object, number[], string?][])('%s', (_, config, expected, layerType) => {
    const { headDim, rotaryDim } = ropeFromConfig(
      config,
      layerType === undefined ? {} : { layerType },
    );
    expect([headDim, rotaryDim]).toEqual(expected);
  });
});

describe('bases', () => {
  it.each([
    [
      'rope_theta inside wins over outside',
      { head_dim: 64, rope_theta: 1, rope_parameters: { rope_theta: 5e5 } },
      5e5,
    ],
    ['rope_ratio of ChatGLM multiplies', { head_dim: 64, rope_ratio: 500 }, 5e6],
    ['the default of the model_type', { model_type: 'smollm3', head_dim: 128 }, 2e6],
    ['10000 without any hint', { head_dim: 64 }, 10000],
  ])('%s', (_, config, base) => {
    expect(ropeFromConfig(config).base).toBe(base);
  });
  it('keep the configured base apart from the one NTK computes', () => {
    const spec = ropeFromConfig({
      head_dim: 64,
      rope_theta: 10000,
      rope_scaling: { type: 'ntk', factor: 4 },
    });
    expect([spec.base, spec.effectiveBase]).toEqual([10000, ntkBase(10000, 4, 64)]);
    const alpha = ropeFromConfig({
      head_dim: 128,
      rope_theta: 10000,
      rope_scaling: { type: 'dynamic', alpha: 1000, factor: 1 },
    });
    expect(alpha.effectiveBase).toBe(ntkBase(10000, 1000, 128));
  });
});

describe('layers', () => {
  const nested = {
    head_dim: 64,
    max_position_embeddings: 32768,
    original_max_position_embeddings: 999, // counts for flat parameters only
    partial_rotary_factor: 0.5,
    rope_parameters: {
      full_attention: {
        rope_type: 'yarn',
        rope_theta: 1e6,
        factor: 4,
        original_max_position_embeddings: 8192,
      },
      sliding_attention: { rope_type: 'default', rope_theta: 10000, partial_rotary_factor: 1 },
      recurrent: null,
    },
  };
  it('each have their own base, method and share', () => {
    const [full, sliding] = ['full_attention', 'sliding_attention'].map((layerType) =>
      ropeFromConfig(nested, { layerType }),
    );
    expect([full.ropeType, full.base, full.originalLength, full.rotaryDim]).toEqual([
      'yarn',
      1e6,
      8192,
      32,
    ]);
    expect([sliding.ropeType, sliding.base, sliding.rotaryDim]).toEqual(['default', 10000, 64]);
    expect(ropeLayerTypes(nested)).toEqual(['full_attention', 'sliding_attention']);
  });
  it('split in the old flat config of Gemma 3: global layers scaled, local ones not', () => {
    const config = {
      model_type: 'gemma3_text',
      head_dim: 256,
      rope_theta: 1e6,
      rope_local_base_freq: 10000,
      rope_scaling: { rope_type: 'linear', factor: 8 },
    };
    const full = ropeFromConfig(config, { layerType: 'full_attention' });
    const sliding = ropeFromConfig(config, { layerType: 'sliding_attention' });
    expect(full.inverseFrequencies).toEqual(ropeFrequencies(256, 1e6).map((f) => f / 8));
    expect(sliding.inverseFrequencies).toEqual(ropeFrequencies(256, 10000));
    expect(ropeLayerTypes(config)).toEqual(['full_attention', 'sliding_attention']);
  });
  it('share one RoPE in a flat config, whatever layer type is asked for', () => {
    expect(
      ropeFromConfig({ ...llama, rope_theta: 1e4 }, { layerType: 'full_attention' }).base,
    ).toBe(1e4);
    expect(ropeLayerTypes(llama)).toEqual([]);
  });
  it('are named where the parameters count: a filled rope_scaling wins, an empty object says nothing', () => {
    const layers = { full_attention: { rope_theta: 1e6 }, sliding_attention: { rope_theta: 1e4 } };
    const flat = { rope_type: 'linear', factor: 2 };
    const nested = { ...llama, rope_parameters: {}, rope_scaling: layers };
    expect(ropeLayerTypes(nested)).toEqual(['full_attention', 'sliding_attention']);
    expect(ropeFromConfig(nested, { layerType: 'full_attention' }).base).toBe(1e6);
    const both = { ...llama, rope_theta: 1e4, rope_parameters: layers, rope_scaling: flat };
    expect(ropeLayerTypes(both)).toEqual([]);
    expect(ropeFromConfig(both).factor).toBe(2);
  });
});

describe('YaRN', () => {
  const base = { head_dim: 128, rope_theta: 1e4, max_position_embeddings: 65536 };
  const yarn = (extra: object) =>
    ropeFromConfig({
      ...base,
      rope_scaling: {
        rope_type: 'yarn',
        factor: 16,
        original_max_position_embeddings: 4096,
        ...extra,
      },
    });
  it('takes attention_factor before the mscale ratio before the logarithm', () => {
    expect(yarn({ attention_factor: 1.5, mscale: 1, mscale_all_dim: 0.5 }).attentionFactor).toBe(
      1.5,
    );
    const ratio = (0.1 * 0.7 * Math.log(16) + 1) / (0.1 * 0.5 * Math.log(16) + 1);
    expect(yarn({ mscale: 0.7, mscale_all_dim: 0.5 }).attentionFactor).toBeCloseTo(ratio, 15);
    expect(yarn({ mscale: 0.7 }).attentionFactor).toBe(yarnAttentionFactor({ factor: 16 }));
    expect(yarn({ mscale: 0, mscale_all_dim: 0 }).attentionFactor).toBe(
      yarnAttentionFactor({ factor: 16 }),
    );
  });
  it('derives the factor from the lengths when it is absent, and prefers it when it is there', () => {
    expect(yarn({ factor: null }).factor).toBe(16);
    expect(yarn({ factor: 2 }).factor).toBe(2);
  });
  it('prefers the original length at the top level of a flat config', () => {
    const config = {
      ...base,
      original_max_position_embeddings: 8192,
      rope_scaling: { rope_type: 'yarn', factor: 8, original_max_position_embeddings: 4096 },
    };
    expect(ropeFromConfig(config).originalLength).toBe(8192);
  });
  it('reads 0 for beta as absent, and truncate', () => {
    expect(yarn({ beta_fast: 0 }).inverseFrequencies).toEqual(
      yarn({ beta_fast: 32 }).inverseFrequencies,
    );
    expect(() => yarn({ beta_slow: -1 })).toThrow(/rope_scaling\.beta_slow: -1 is not above 0/);
    expect(yarn({ truncate: false }).inverseFrequencies).not.toEqual(yarn({}).inverseFrequencies);
  });
});

describe('LongRoPE', () => {
  const factors = (value: number) => Array<number>(32).fill(value);
  const phi = {
    model_type: 'phi3',
    head_dim: 64,
    rope_theta: 1e4,
    max_position_embeddings: 131072,
    original_max_position_embeddings: 4096,
  };
  const scaling = { type: 'su', short_factor: factors(1), long_factor: factors(4) };
  const at = (seqLen?: number, extra = {}) =>
    ropeFromConfig(
      { ...phi, rope_scaling: { ...scaling, ...extra } },
      seqLen === undefined ? {} : { seqLen },
    );
  it('switches lists past the original length, not at it', () => {
    expect([undefined, 4096, 4097].map((seqLen) => at(seqLen).inverseFrequencies[0])).toEqual([
      1, 1, 0.25,
    ]);
  });
  it('takes its amplitude from attention_factor, else from the factor, else from the lengths', () => {
    expect(at().attentionFactor).toBe(longropeAttentionFactor(32, 4096));
    expect(at(0, { factor: 8 }).attentionFactor).toBe(longropeAttentionFactor(8, 4096));
    expect(at(0, { attention_factor: 1.1 }).attentionFactor).toBe(1.1);
    expect(
      [0, 5000].map((n) => at(n, { short_mscale: 1.2, long_mscale: 1.3 }).attentionFactor),
    ).toEqual([1.2, 1.3]);
  });
});

describe('dynamic NTK', () => {
  const config = {
    head_dim: 64,
    rope_theta: 1e4,
    max_position_embeddings: 2048,
    rope_scaling: { type: 'dynamic', factor: 2 },
  };
  it('changes past the trained length only', () => {
    const bases = [undefined, 100, 2048, 2049, 4096].map(
      (seqLen) => ropeFromConfig(config, seqLen === undefined ? {} : { seqLen }).effectiveBase,
    );
    expect(bases.slice(0, 3)).toEqual([10000, 10000, 10000]);
    expect(bases[3]).toBeGreaterThan(10000);
    expect(bases[4]).toBe(ntkBase(10000, 3, 64));
  });
});

describe('pairings', () => {
  it.each([
    ['llama', 'half', 'half', true],
    ['gptj', 'interleaved', 'interleaved', true],
    ['cohere2', 'interleaved', 'interleaved', true],
    ['glm4', 'interleaved', 'interleaved', true],
    ['llama4_text', 'interleaved', 'interleaved', true],
    ['deepseek_v2', 'interleaved', 'interleaved', true],
    ['deepseek_v3', 'interleaved', 'half', true],
    ['gpt_oss', 'half', 'half', true],
    ['nobody_knows', 'half', 'half', false],
  ])('%s', (model_type, pairing, outputPairing, pairingKnown) => {
    expect(ropeFromConfig({ model_type, head_dim: 64, rope_theta: 1e4 })).toMatchObject({
      pairing,
      outputPairing,
      pairingKnown,
      direction: 1,
    });
  });
  it('follow an explicit flag, and nanochat turns the other way', () => {
    expect(
      ropeFromConfig({ model_type: 'deepseek_v3', head_dim: 64, rope_interleave: false }),
    ).toMatchObject({ pairing: 'half', outputPairing: 'half' });
    expect(ropeFromConfig({ model_type: 'nanochat', head_dim: 64 }).direction).toBe(-1);
    expect(ropeFromConfig({ head_dim: 64 }).pairingKnown).toBe(false);
  });
  it('of the axes in Qwen-VL: blocks, and alternating from Qwen3-VL on', () => {
    const vl = (model_type: string, extra = {}) =>
      ropeFromConfig({
        model_type,
        head_dim: 128,
        rope_theta: 1e6,
        rope_scaling: { type: 'mrope', mrope_section: [16, 24, 24], ...extra },
      });
    expect(vl('qwen2_vl')).toMatchObject({
      ropeType: 'default',
      mropeSection: [16, 24, 24],
      mropeInterleaved: false,
    });
    expect(vl('qwen3_vl_text').mropeInterleaved).toBe(true);
    expect(vl('qwen2_vl', { mrope_interleaved: true }).mropeInterleaved).toBe(true);
  });
});
