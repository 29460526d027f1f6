import type { RopeType } from './spec.ts';
import { defaultHeadDims, defaultPartial } from './model-facts.ts';
import type { Reader } from './reader.ts';

function explicitHeadDim(model: Reader, layerType: string | undefined): number | undefined {
  // Latent attention rotates a slice of its own, shared by all heads; 0 means that there is none.
  if (model.json['qk_rope_head_dim'] !== 0) {
    const slice = model.count('qk_rope_head_dim');
    if (slice !== undefined) return slice;
  }
  // Gemma 4: global layers have larger heads.
  if (layerType === 'full_attention' && model.has('global_head_dim'))
    return model.count('global_head_dim');
  return model.count('head_dim', 'kv_channels', 'attention_head_dim');
}

/** Dimensions of a head: explicit, or hidden size over heads. */
export function readHeadDim(model: Reader, layerType: string | undefined): number {
  const headDim = findHeadDim(model, layerType);
  if (headDim <= 65536) return headDim;
  const key = model.firstOf('qk_rope_head_dim', 'head_dim', 'kv_channels') ?? 'hidden_size';
  return model.fail(
    key,
    `heads of ${headDim} dimensions are no model's`,
    'Write the size of one head.',
  );
}

function findHeadDim(model: Reader, layerType: string | undefined): number {
  const hidden = model.count('hidden_size', 'n_embd', 'd_model');
  const heads = model.count('num_attention_heads', 'n_head', 'n_heads');
  const derived = hidden !== undefined && heads !== undefined ? hidden / heads : undefined;
  const explicit = explicitHeadDim(model, layerType);
  if (explicit !== undefined) {
    const slice = model.has('qk_rope_head_dim') && model.json['qk_rope_head_dim'] !== 0;
    if (derived !== undefined && derived !== explicit && !slice) {
      model.warn(
        'head-dim-explicit',
        `head_dim is ${explicit}, not hidden_size / num_attention_heads = ${hidden} / ${heads} = ${derived}; code that divides gets every frequency wrong`,
        model.firstOf('head_dim', 'kv_channels', 'attention_head_dim'),
      );
    }
    return explicit;
  }
  const usual = defaultHeadDims[model.text('model_type') ?? ''];
  if (usual !== undefined) {
    model.warn(
      'head-dim-assumed',
      `head_dim is absent; ${usual} is the default of this model_type`,
      'head_dim',
    );
    return usual;
  }
  if (derived !== undefined) {
    if (!Number.isInteger(derived)) {
      model.fail(
        'hidden_size',
        `${hidden} does not divide by ${heads} heads`,
        'Write head_dim explicitly.',
      );
    }
    return derived;
  }
  const rotary = model.count('rotary_dim');
  if (rotary === undefined) {
    return model.missing(
      'head_dim',
      'the size of a head is nowhere',
      'Write head_dim, or hidden_size and num_attention_heads.',
    );
  }
  model.warn(
    'head-dim-assumed',
    `only rotary_dim is known; taking ${rotary} as the whole head`,
    'head_dim',
  );
  return rotary;
}

const shares = [
  'partial_rotary_factor',
  'rotary_pct',
  'rope_pct',
  'rotary_percentage',
  'rotary_emb_fraction',
];

/** Share of the head that rotates: by any name, else from rotary_dim, else the model's default. */
export function readPartial(model: Reader, params: Reader, headDim: number): number {
  for (const reader of [params, model]) {
    const partial = reader.number(...shares);
    if (partial === undefined) continue;
    if (partial >= 0 && partial <= 1) return partial;
    reader.fail(
      reader.firstOf(...shares)!,
      `${partial} is not a share of the head`,
      'Write a number from 0 to 1.',
    );
  }
  const rotary = model.count('rotary_dim');
  if (rotary !== undefined) return rotary / headDim;
  const usual = defaultPartial[model.text('model_type') ?? ''];
  if (usual === undefined) return 1;
  model.warn(
    'partial-assumed',
    `no partial_rotary_factor; ${usual} is the default of this model_type`,
  );
  return usual;
}

/** Dimensions that rotate. Proportional RoPE keeps all pairs and stops some of them. */
export function readRotaryDim(
  model: Reader,
  params: Reader,
  ropeType: RopeType,
  headDim: number,
  partial: number,
): number {
  const reader = params.firstOf(...shares) === undefined ? model : params;
  const key = reader.firstOf(...shares, 'rotary_dim', 'qk_rope_head_dim', 'head_dim') ?? 'head_dim';
  let rotaryDim = Math.trunc(headDim * partial);
  if (ropeType === 'proportional') rotaryDim = headDim;
  else if (key === 'rotary_dim') rotaryDim = model.count(key)!; // the share may not divide evenly
  if (rotaryDim >= 2 && rotaryDim <= headDim && rotaryDim % 2 === 0) return rotaryDim;
  return reader.fail(
    key,
    `${rotaryDim} of ${headDim} dimensions would rotate, and pairs need an even number`,
    'Choose a head size and a share that give an even number, 2 or more.',
  );
}
