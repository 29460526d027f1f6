import type { Reader } from './reader.ts';
import type { RopeType } from './spec.ts';

const always = [
  'rope_type',
  'type',
  'rope_theta',
  'partial_rotary_factor',
  'mrope_section',
  'mrope_interleaved',
  'original_max_position_embeddings',
  'factor',
];

const perType: Readonly<Record<RopeType, readonly string[]>> = {
  default: [],
  linear: [],
  ntk: [],
  dynamic: ['alpha'],
  yarn: ['attention_factor', 'beta_fast', 'beta_slow', 'mscale', 'mscale_all_dim', 'truncate'],
  llama3: ['low_freq_factor', 'high_freq_factor'],
  longrope: ['short_factor', 'long_factor', 'attention_factor', 'short_mscale', 'long_mscale'],
  proportional: [],
};

/** A key that the method does not read is a typo, or belongs to another method. */
export function warnAboutKeys(params: Reader, ropeType: RopeType): void {
  for (const key of Object.keys(params.json)) {
    if (params.has(key) && !always.includes(key) && !perType[ropeType].includes(key)) {
      params.warn(
        'unknown-key',
        `rope_type ${ropeType} does not read ${key}; a typo, or meant for another method`,
        key,
      );
    }
  }
}

/** Some models leave positions out of some layers; the spec describes the others. */
export function warnAboutLayers(model: Reader): void {
  const listed =
    Array.isArray(model.json['no_rope_layers']) && model.json['no_rope_layers'].includes(0);
  if (listed || model.has('no_rope_layer_interval')) {
    model.warn(
      'layers-without-rope',
      'some layers of this model do not rotate at all',
      listed ? 'no_rope_layers' : 'no_rope_layer_interval',
    );
  }
}
