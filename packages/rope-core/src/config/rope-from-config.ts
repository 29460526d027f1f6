import { checkArgument } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';
import { proportionalFrequencies } from '../scaling/proportional.ts';
import { readBase } from './base.ts';
import { readHeadDim, readPartial, readRotaryDim } from './dimensions.ts';
import { readMaxPositions } from './lengths.ts';
import {
  layerParameters,
  localBaseTypes,
  nestedLayerTypes,
  sharedParameters,
  textModel,
} from './locate.ts';
import { toHuggingFaceForm } from './other-forms.ts';
import { readPairing } from './pairing-of-config.ts';
import { Reader } from './reader.ts';
import { readRopeType } from './rope-type.ts';
import { scaleBy } from './scale.ts';
import type { RopeSpec } from './spec.ts';
import { warnAboutKeys, warnAboutLayers } from './unusual.ts';
import type { RopeWarning } from './warnings.ts';

/** Options of `ropeFromConfig`. */
export interface RopeFromConfigOptions {
  /** Which layers, where they differ: `full_attention`, `sliding_attention`. See `ropeLayerTypes`. */
  layerType?: string | undefined;
  /** Longest length seen, in tokens. Matters to `dynamic` and `longrope`; absent, the short form. */
  seqLen?: number | undefined;
}

/**
 * Reads what a model's RoPE does from its config.
 *
 * Accepted: a Hugging Face config.json, old (`rope_theta`, `rope_scaling` with `type` or
 * `rope_type`) or new (`rope_parameters`, flat or nested by layer type); a config with a
 * `text_config`; params.json of Meta and Mistral (`dim`, `n_heads`, `use_scaled_rope`); the
 * inference config of DeepSeek (`rope_factor`, `original_seq_len`). `null` counts as absent.
 *
 * Precedence follows Hugging Face: parameters beside the RoPE type before the top level before the
 * defaults of the model type; an explicit head_dim before hidden_size / num_attention_heads;
 * attention_factor before mscale with mscale_all_dim before 0.1 ln(factor) + 1. What had to be
 * assumed, and what is known to bite, is in `warnings`.
 *
 * Convention: `pairing` is that of the code the config belongs to; frequencies in radians per
 * position; the attention factor multiplies cos and sin.
 * Equals: `ROPE_INIT_FUNCTIONS` of Hugging Face transformers (5.x), computed in double.
 *
 * @param config parsed JSON
 * @param options layerType, seqLen
 * @returns the spec; pass it to `ropeTable`
 * @throws RopeError `config-not-object`, `config-missing-field`, `config-bad-value`, `config-layer-type`, with the path inside the config; `bad-argument` for seqLen
 * @example
 * const config = { model_type: 'llama', hidden_size: 4096, num_attention_heads: 32, rope_theta: 500000 };
 * const spec = ropeFromConfig(config);
 * [spec.ropeType, spec.headDim, spec.base, spec.pairing] // => ['default', 128, 500000, 'half']
 */
export function ropeFromConfig(config: unknown, options: RopeFromConfigOptions = {}): RopeSpec {
  const { layerType, seqLen } = options;
  checkArgument(
    seqLen === undefined || (Number.isFinite(seqLen) && seqLen >= 0),
    `seqLen ${seqLen}`,
    'Pass a number of tokens.',
    seqLen,
  );
  const warnings: RopeWarning[] = [];
  const found = textModel(config, warnings);
  const { json, interleaved } = toHuggingFaceForm(found.json);
  const model = new Reader(json, found.path, warnings);

  const layer = layerParameters(model, layerType);
  const { params, nested } = layer;
  const ropeType = readRopeType(model, params);
  const headDim = readHeadDim(model, layerType);
  const partial = readPartial(model, params, headDim);
  const rotaryDim = readRotaryDim(model, params, ropeType, headDim, partial);
  const base = readBase(model, layer);
  const pairing = readPairing(model, interleaved);
  const scaled = scaleBy[ropeType]({
    model,
    params,
    nested,
    base,
    headDim,
    rotaryDim,
    partial,
    seqLen,
  });
  const { inverseFrequencies, attentionFactor = 1 } = scaled;
  if (![...inverseFrequencies, attentionFactor].every(Number.isFinite)) {
    params.fail(
      params.has('factor') ? 'factor' : 'rope_theta',
      'these numbers give infinite frequencies or factors',
      'Check rope_theta, the factor and the lengths: one of them is far from any model.',
    );
  }
  warnAboutKeys(params, ropeType);
  warnAboutLayers(model);

  const modelType = model.text('model_type');
  const section = params.numbers('mrope_section') ?? model.numbers('mrope_section');
  const alternating = params.boolean('mrope_interleaved') ?? model.boolean('mrope_interleaved');
  return {
    ropeType,
    modelType,
    layerType,
    headDim,
    rotaryDim,
    base,
    effectiveBase: base,
    plainInverseFrequencies:
      ropeType === 'proportional'
        ? proportionalFrequencies(headDim, base, partial)
        : ropeFrequencies(rotaryDim, base),
    attentionFactor: 1,
    softmaxScaleFactor: 1,
    ...pairing,
    factor: undefined,
    originalLength: undefined,
    maxPositions: readMaxPositions(model),
    seqLen,
    mropeSection: section,
    mropeInterleaved:
      alternating ?? (section !== undefined && /^qwen3_(vl|5)/.test(modelType ?? '')),
    ...scaled,
    warnings,
  };
}

/**
 * Layer types whose RoPE differs in a config; empty when all layers share one.
 *
 * Convention: the names are those of the config (`full_attention`, `sliding_attention`).
 * Equals: the keys under which Hugging Face nests `rope_parameters`.
 *
 * @param config parsed JSON, as for `ropeFromConfig`
 * @returns names to pass as `layerType`
 * @throws RopeError `config-not-object`, `config-bad-value`
 * @example
 * ropeLayerTypes({ head_dim: 256, rope_theta: 1e6, rope_local_base_freq: 1e4 }) // => ['full_attention', 'sliding_attention']
 */
export function ropeLayerTypes(config: unknown): string[] {
  const model = textModel(config, []);
  const nested = nestedLayerTypes(sharedParameters(model));
  return nested.length > 0 ? nested : localBaseTypes(model);
}
