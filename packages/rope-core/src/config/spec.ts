import type { Pairing } from '../types.ts';
import type { RopeWarning } from './warnings.ts';

/** Scaling methods that `ropeFromConfig` computes. */
export type RopeType =
  'default' | 'linear' | 'ntk' | 'dynamic' | 'yarn' | 'llama3' | 'longrope' | 'proportional';

/** What a model's RoPE does, read from its config. Fits `ropeTable` as it is. */
export interface RopeSpec {
  /** The scaling method. */
  readonly ropeType: RopeType;
  /** `model_type` of the config, when it has one. */
  readonly modelType: string | undefined;
  /** The layer type asked for. */
  readonly layerType: string | undefined;
  /** Dimensions of one head that take part; `qk_rope_head_dim` in latent attention. */
  readonly headDim: number;
  /** Dimensions that rotate: twice the number of pairs. The rest of the head passes through. */
  readonly rotaryDim: number;
  /** `rope_theta` as configured. */
  readonly base: number;
  /** The base after NTK scaling; equal to `base` otherwise. */
  readonly effectiveBase: number;
  /** Radians per position, shape (rotaryDim / 2,), scaling included. */
  readonly inverseFrequencies: Float64Array;
  /** The same without scaling, to see what scaling does to each pair. */
  readonly plainInverseFrequencies: Float64Array;
  /** Multiplies cos and sin. */
  readonly attentionFactor: number;
  /** Multiplies 1/sqrt(qk_head_dim) in the softmax; DeepSeek moves YaRN's correction here. */
  readonly softmaxScaleFactor: number;
  /** Which dimensions of the input turn together. */
  readonly pairing: Pairing;
  /** The layout in which the model's code leaves rotated vectors; differs from `pairing` in DeepSeek-V3's Hugging Face code. */
  readonly outputPairing: Pairing;
  /** Whether `pairing` follows from the config, or is Hugging Face's habit (`half`). */
  readonly pairingKnown: boolean;
  /** +1, or -1 for the models that rotate clockwise (nanochat); tables are always counter-clockwise. */
  readonly direction: 1 | -1;
  /** How many times longer the context gets, where the method has a factor. */
  readonly factor: number | undefined;
  /** Tokens of the context before scaling. */
  readonly originalLength: number | undefined;
  /** `max_position_embeddings`. */
  readonly maxPositions: number | undefined;
  /** Sequence length the spec was computed for; matters to `dynamic` and `longrope`. */
  readonly seqLen: number | undefined;
  /** Pairs per axis (time, height, width) in multimodal RoPE. */
  readonly mropeSection: readonly number[] | undefined;
  /** Whether the axes alternate pair by pair instead of taking blocks. */
  readonly mropeInterleaved: boolean;
  /** Traps that this config is known for. */
  readonly warnings: readonly RopeWarning[];
}
