import type { Pairing } from '../types.ts';
import {
  halfModels,
  interleavedModels,
  modelsWithoutRope,
  reorderingModels,
} from './model-facts.ts';
import type { Reader } from './reader.ts';

/** How the model's code pairs dimensions, and in which layout it leaves them. */
export interface PairingOfConfig {
  readonly pairing: Pairing;
  readonly outputPairing: Pairing;
  readonly pairingKnown: boolean;
  readonly direction: 1 | -1;
}

/** From the model_type; from explicit flags first. Without either, Hugging Face's habit: halves. */
export function readPairing(model: Reader, interleavedForm: boolean): PairingOfConfig {
  const modelType = model.text('model_type');
  const known = (pairing: Pairing, outputPairing = pairing): PairingOfConfig => ({
    pairing,
    outputPairing,
    pairingKnown: true,
    direction: 1,
  });
  const flag =
    model.boolean('rope_interleave') ??
    model.boolean('rope_interleaved') ??
    model.boolean('rotary_emb_interleaved');
  const type = modelType ?? '';
  if (modelsWithoutRope.has(type)) {
    model.warn(
      'model-without-rope',
      `${type} models do not use RoPE; these numbers describe a model that does not exist`,
      'model_type',
    );
  }
  if (reorderingModels.has(type) && flag !== false) {
    model.warn(
      'layout-changes',
      'Hugging Face takes adjacent pairs and leaves halves: scores agree with interleaved code, raw vectors do not',
      'model_type',
    );
    return known('interleaved', 'half');
  }
  if (flag !== undefined) return known(flag ? 'interleaved' : 'half');
  if (interleavedForm || interleavedModels.has(type)) return known('interleaved');
  if (type === 'nanochat') {
    model.warn(
      'direction-negative',
      'this code rotates by minus the angle; use reverseRotation(table)',
      'model_type',
    );
    return { ...known('half'), direction: -1 };
  }
  if (halfModels.has(type)) return known('half');
  if (modelType !== undefined && !modelsWithoutRope.has(type)) {
    model.warn(
      'unknown-model-type',
      `${modelType} is not in the table of pairings; assuming half. Check rotate_half in its code: x[..., 1::2] means interleaved`,
      'model_type',
    );
  }
  return { ...known('half'), pairingKnown: false };
}
