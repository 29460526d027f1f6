import { classifyPairs, ropeFromConfig, wavelengths } from 'rope-core';

export type PairFate = 'kept' | 'ramped' | 'interpolated' | 'still';

export interface Strip {
  name: string;
  /** Per pair, fastest first: what happened to it, and its tokens per turn before scaling. */
  pairs: { fate: PairFate; wavelength: number }[];
}

/** Three configs whose model cards all say RoPE; `still` are dimensions of the head that never turn. */
const CARDS: [name: string, config: object][] = [
  [
    'Llama 3.1 8B',
    {
      head_dim: 128,
      rope_theta: 500_000,
      rope_scaling: {
        rope_type: 'llama3',
        factor: 8,
        low_freq_factor: 1,
        high_freq_factor: 4,
        original_max_position_embeddings: 8192,
      },
    },
  ],
  ['GPT-NeoX-20B', { model_type: 'gpt_neox', head_dim: 96, rope_theta: 10_000, rotary_pct: 0.25 }],
  [
    'gpt-oss',
    {
      head_dim: 64,
      rope_theta: 150_000,
      rope_scaling: {
        rope_type: 'yarn',
        factor: 32,
        original_max_position_embeddings: 4096,
        truncate: false,
      },
    },
  ],
];

export function strips(): Strip[] {
  return CARDS.map(([name, config]) => {
    const spec = ropeFromConfig(config);
    const { kinds } = classifyPairs(spec);
    const turns = wavelengths(spec.plainInverseFrequencies);
    const turning = kinds.map((fate, i) => ({ fate: fate as PairFate, wavelength: turns[i]! }));
    const resting = Array.from({ length: (spec.headDim - spec.rotaryDim) / 2 }, () => ({
      fate: 'still' as const,
      wavelength: Infinity,
    }));
    return { name, pairs: [...turning, ...resting] };
  });
}

export const countOf = ({ pairs }: Strip, fate: PairFate): number =>
  pairs.filter((pair) => pair.fate === fate).length;
