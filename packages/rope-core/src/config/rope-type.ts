import type { Reader } from './reader.ts';
import type { RopeType } from './spec.ts';

// Old and foreign names of the same methods.
const aliases: Readonly<Record<string, RopeType>> = {
  default: 'default',
  none: 'default',
  mrope: 'default', // Qwen2-VL's old configs: plain frequencies, positions on three axes
  linear: 'linear',
  ntk: 'ntk',
  dynamic: 'dynamic',
  yarn: 'yarn',
  deepseek_yarn: 'yarn',
  llama3: 'llama3',
  longrope: 'longrope',
  su: 'longrope', // the first Phi-3 releases
  proportional: 'proportional',
};

/** Reads `rope_type`, or `type` as it was called before. */
export function readRopeType(model: Reader, params: Reader): RopeType {
  const written = params.text('rope_type', 'type');
  if (written === undefined) {
    if (params.has('factor')) {
      params.warn(
        'scaling-without-type',
        'a factor without rope_type does nothing; "linear" may be meant',
        'factor',
      );
    }
    return 'default';
  }
  // Phi-3 configs that say "yarn" carry LongRoPE lists; Hugging Face renames them too.
  if (written === 'yarn' && params.has('short_factor') && model.text('model_type') === 'phi3')
    return 'longrope';
  const type = Object.hasOwn(aliases, written) ? aliases[written] : undefined;
  if (type !== undefined) return type;
  params.warn(
    'unknown-rope-type',
    `unknown rope_type ${JSON.stringify(written)}: computing plain RoPE. Known: ${Object.keys(aliases).join(', ')}`,
    params.firstOf('rope_type', 'type'),
  );
  return 'default';
}
