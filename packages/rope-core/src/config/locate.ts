// Finds, inside a config, the object that describes the text model and the RoPE parameters of one
// kind of layer.
import { RopeError } from '../errors/rope-error.ts';
import { localBaseModels } from './model-facts.ts';
import { isJson, Reader } from './reader.ts';
import type { RopeWarning } from './warnings.ts';

const textConfigs = ['text_config', 'llm_config', 'language_config'];

/** The part of the config that describes the language model: the whole, or its `text_config`. */
export function textModel(config: unknown, warnings: RopeWarning[]): Reader {
  if (!isJson(config)) {
    const got =
      config === null ? 'null' : Array.isArray(config) ? 'an array' : `a ${typeof config}`;
    throw new RopeError(
      'config-not-object',
      `a config is an object, this is ${got}`,
      'Pass the parsed content of config.json: JSON.parse(text).',
      config,
    );
  }
  const whole = new Reader(config, '', warnings);
  const inner = textConfigs.find((key) => isJson(config[key]));
  if (inner === undefined || whole.has('hidden_size') || whole.has('head_dim')) return whole;
  whole.warn('text-config', `several models in one config; this is the one under ${inner}`, inner);
  return whole.object(inner)!;
}

/** RoPE parameters of one kind of layer, and the base that the flat config gives it. */
export interface LayerParameters {
  readonly params: Reader;
  /** Whether `params` belongs to this layer type alone. */
  readonly nested: boolean;
  /** The base for this layer type when `params` has no rope_theta of its own. */
  readonly base: { readonly value: number; readonly assumed: boolean } | undefined;
}

/** The key that holds scaling parameters: Hugging Face lets a non-empty rope_scaling win. */
function parametersKey(model: Reader): 'rope_scaling' | 'rope_parameters' | undefined {
  const filled = (['rope_scaling', 'rope_parameters'] as const).filter((key) => {
    const reader = model.object(key);
    return reader !== undefined && Object.keys(reader.json).length > 0;
  });
  if (
    filled.length === 2 &&
    JSON.stringify(model.json[filled[0]]) !== JSON.stringify(model.json[filled[1]])
  ) {
    model.warn(
      'scaling-twice',
      'rope_scaling and rope_parameters differ; rope_scaling counts',
      'rope_scaling',
    );
  }
  return filled[0];
}

/** Layer types under which RoPE parameters are nested; empty when all layers share them. */
export function nestedLayerTypes(params: Reader): string[] {
  return Object.keys(params.json).filter((key) => isJson(params.json[key]));
}

function chooseLayer(layerType: string | undefined, known: string[], path: string): string {
  if (layerType !== undefined && known.includes(layerType)) return layerType;
  throw new RopeError(
    'config-layer-type',
    layerType === undefined
      ? 'layers of this model rotate differently'
      : `no layer type ${layerType} here`,
    `Pass layerType: ${known.map((name) => `'${name}'`).join(' or ')}.`,
    layerType,
    path,
  );
}

/** Names of the layer types that have a base of their own in an old flat config. */
export function localBaseTypes(model: Reader): string[] {
  const split =
    model.firstOf('rope_local_base_freq', 'local_rope_theta', 'global_rope_theta') !== undefined ||
    (model.text('model_type') ?? '') in localBaseModels;
  return split ? ['full_attention', 'sliding_attention'] : [];
}

/** RoPE parameters as they stand in the config, of all layers or nested by their type. */
export function sharedParameters(model: Reader): Reader {
  const key = parametersKey(model);
  return key === undefined
    ? new Reader({}, model.at('rope_parameters'), model.warnings)
    : model.object(key)!;
}

/** Picks the parameters of `layerType`, whichever way the config nests them. */
export function layerParameters(model: Reader, layerType: string | undefined): LayerParameters {
  const shared = sharedParameters(model);
  const nested = nestedLayerTypes(shared);
  if (nested.length > 0) {
    const nothing = layerType !== undefined && shared.json[layerType] === null;
    if (nothing) {
      throw new RopeError(
        'config-layer-type',
        `layers of type ${layerType} have no RoPE`,
        'Leave their q and k as they are.',
        layerType,
        shared.at(layerType),
      );
    }
    return {
      params: shared.object(chooseLayer(layerType, nested, shared.path))!,
      base: undefined,
      nested: true,
    };
  }

  const split = localBaseTypes(model);
  if (split.length === 0) return { params: shared, base: undefined, nested: false };
  const type = chooseLayer(layerType, split, model.path || 'config');
  const modelType = model.text('model_type') ?? '';
  const facts = localBaseModels[modelType] ?? { full: 10000, sliding: 10000 };
  const sliding = type === 'sliding_attention';
  const own = sliding
    ? model.positive('rope_local_base_freq', 'local_rope_theta')
    : model.positive('rope_theta', 'global_rope_theta');
  const base = { value: own ?? (sliding ? facts.sliding : facts.full), assumed: own === undefined };
  // Gemma 3 scales its global layers only; ModernBERT, which has no such model, would scale both.
  const unscaled = sliding && !modelType.startsWith('modernbert');
  return {
    params: unscaled ? new Reader({}, shared.path, model.warnings) : shared,
    base,
    nested: false,
  };
}
