import type { LayerParameters } from './locate.ts';
import { defaultBases } from './model-facts.ts';
import type { Reader } from './reader.ts';

const names = ['rope_theta', 'rotary_emb_base', 'rotary_base', 'theta', 'base'];

/** The base: next to the other RoPE parameters, at the top, or the default of the model. */
export function readBase(model: Reader, { params, base, nested }: LayerParameters): number {
  const inner = params.positive('rope_theta');
  const outer =
    base === undefined ? model.positive(...names) : base.assumed ? undefined : base.value;
  if (inner !== undefined && outer !== undefined && inner !== outer && !nested) {
    params.warn(
      'base-conflict',
      `rope_theta is ${inner} here and ${outer} at the top; this one counts`,
      'rope_theta',
    );
  }
  const ratio = model.positive('rope_ratio') ?? 1; // GLM: multiplies the base
  const written = inner ?? outer;
  if (written !== undefined) return written * ratio;
  const usual = base?.value ?? defaultBases[model.text('model_type') ?? ''] ?? 10000;
  if (!model.has('rope_ratio')) {
    model.warn(
      'base-assumed',
      `no rope_theta anywhere; using ${usual}. A config that lost it in a conversion looks the same`,
      'rope_theta',
    );
  }
  return usual * ratio;
}
