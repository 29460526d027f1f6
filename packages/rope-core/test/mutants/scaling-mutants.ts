// Wrong variants of everything around the rotation. `right` is the library, `wrong` the variant; a
// mutant dies when the recorded answer of a real implementation, named here, tells them apart.
import {
  alibiSlopes,
  dynamicNtkBase,
  linearScaling,
  llama3Scaling,
  longropeAttentionFactor,
  mropeAxes,
  ntkBase,
  proportionalFrequencies,
  ropeFrequencies,
  yarnAttentionFactor,
  yarnFrequencies,
  yarnRange,
  yarnSoftmaxScaleFactor,
  type YarnOptions,
} from '../../src/index.ts';

/** A variant, and the recorded case that catches it. */
export interface ScalingMutant {
  name: string;
  /** Fixture case whose numbers decide. */
  caseId: string;
  /** Which of the case's numbers. */
  numbers: 'inv_freq' | 'attention_factor' | 'slopes' | 'softmax' | 'axes';
  right: () => ArrayLike<number>;
  wrong: () => ArrayLike<number>;
}

const qwen: YarnOptions = { rotaryDim: 128, base: 1e6, factor: 4, originalLength: 32768 };
const noTruncate: YarnOptions = {
  rotaryDim: 64,
  base: 10000,
  factor: 8,
  originalLength: 2048,
  truncate: false,
};
const llama31 = { factor: 8, lowFreqFactor: 1, highFreqFactor: 4, originalLength: 8192 };
const plain31 = ropeFrequencies(128, 500000);
const dynamic = { base: 10000, rotaryDim: 64, factor: 2, maxPositions: 2048, seqLen: 4096 };

function blend(
  options: YarnOptions,
  share: (i: number, low: number, high: number) => number,
): Float64Array {
  const { low, high } = yarnRange(options);
  return ropeFrequencies(options.rotaryDim, options.base).map((f, i) => {
    const kept = 1 - Math.min(Math.max(share(i, low, high), 0), 1);
    return (f / options.factor) * (1 - kept) + f * kept;
  });
}

const yarn = (name: string, wrong: () => Float64Array): ScalingMutant => ({
  name: `YaRN ${name}`,
  caseId: 'hf-qwen25-7b-yarn',
  numbers: 'inv_freq',
  right: () => yarnFrequencies(qwen),
  wrong,
});

const llama3 = (name: string, wrong: () => Float64Array): ScalingMutant => ({
  name: `llama3 ${name}`,
  caseId: 'hf-llama31-8b',
  numbers: 'inv_freq',
  right: () => llama3Scaling(plain31, llama31),
  wrong,
});

const amplitude = (name: string, wrong: number): ScalingMutant => ({
  name: `YaRN factor ${name}`,
  caseId: 'hf-qwen25-7b-yarn',
  numbers: 'attention_factor',
  right: () => [yarnAttentionFactor({ factor: 4 })],
  wrong: () => [wrong],
});

export const scalingMutants: ScalingMutant[] = [
  {
    name: 'linear multiplies',
    caseId: 'hf-linear-4',
    numbers: 'inv_freq',
    right: () => linearScaling(ropeFrequencies(64), 4),
    wrong: () => ropeFrequencies(64).map((f) => f * 4),
  },
  {
    name: 'linear on the base',
    caseId: 'hf-linear-4',
    numbers: 'inv_freq',
    right: () => linearScaling(ropeFrequencies(64), 4),
    wrong: () => ropeFrequencies(64, 40000),
  },
  {
    name: 'NTK without its exponent',
    caseId: 'lucidrains-theta-rescale-4',
    numbers: 'inv_freq',
    right: () => ropeFrequencies(32, ntkBase(10000, 4, 32)),
    wrong: () => ropeFrequencies(32, 40000),
  },
  {
    name: 'NTK exponent (d-2)/d',
    caseId: 'lucidrains-theta-rescale-4',
    numbers: 'inv_freq',
    right: () => ropeFrequencies(32, ntkBase(10000, 4, 32)),
    wrong: () => ropeFrequencies(32, 10000 * 4 ** (30 / 32)),
  },
  {
    name: 'dynamic NTK by the ratio of lengths alone',
    caseId: 'hf-dynamic-4096',
    numbers: 'inv_freq',
    right: () => ropeFrequencies(64, dynamicNtkBase(dynamic)),
    wrong: () => ropeFrequencies(64, ntkBase(10000, 2, 64)),
  },
  {
    name: 'dynamic NTK before the trained length',
    caseId: 'hf-dynamic-2048',
    numbers: 'inv_freq',
    right: () => ropeFrequencies(64, dynamicNtkBase({ ...dynamic, seqLen: 2048 })),
    wrong: () => ropeFrequencies(64, ntkBase(10000, 2, 64)),
  },
  yarn('with its ramp reversed', () => blend(qwen, (i, low, high) => (high - i) / (high - low))),
  yarn('with a step instead of a ramp', () => blend(qwen, (i, low) => (i > low ? 1 : 0))),
  yarn('ramped over dimensions instead of pairs', () =>
    blend(qwen, (i, low, high) => (2 * i - low) / (high - low)),
  ),
  yarn('as plain interpolation', () => linearScaling(ropeFrequencies(128, 1e6), 4)),
  yarn('with the new length as the original', () =>
    yarnFrequencies({ ...qwen, originalLength: 131072 }),
  ),
  yarn('with beta_fast and beta_slow swapped', () =>
    yarnFrequencies({ ...qwen, betaFast: 1, betaSlow: 32 }),
  ),
  yarn('without truncation', () => yarnFrequencies({ ...qwen, truncate: false })),
  {
    name: 'YaRN truncated where it should not',
    caseId: 'hf-yarn-truncate-false',
    numbers: 'inv_freq',
    right: () => yarnFrequencies(noTruncate),
    wrong: () => yarnFrequencies({ ...noTruncate, truncate: true }),
  },
  amplitude('left out', 1),
  amplitude('squared', yarnAttentionFactor({ factor: 4 }) ** 2),
  amplitude('with log2', 0.1 * Math.log2(4) + 1),
  amplitude('as a divisor', 1 / yarnAttentionFactor({ factor: 4 })),
  {
    name: 'YaRN factor beside mscale = mscale_all_dim',
    caseId: 'hf-deepseek-v3',
    numbers: 'attention_factor',
    right: () => [yarnAttentionFactor({ factor: 40, mscale: 1, mscaleAllDim: 1 })],
    wrong: () => [yarnAttentionFactor({ factor: 40 })],
  },
  {
    name: 'softmax factor not squared',
    caseId: 'hf-deepseek-v3',
    numbers: 'softmax',
    right: () => [yarnSoftmaxScaleFactor(40, 1)],
    wrong: () => [Math.sqrt(yarnSoftmaxScaleFactor(40, 1))],
  },
  {
    name: 'softmax factor left out',
    caseId: 'hf-deepseek-v3',
    numbers: 'softmax',
    right: () => [yarnSoftmaxScaleFactor(40, 1)],
    wrong: () => [1],
  },
  llama3('divides every pair', () => plain31.map((f) => f / 8)),
  llama3('without the blend', () => plain31.map((f) => ((2 * Math.PI) / f > 8192 ? f / 8 : f))),
  llama3('with low and high swapped', () =>
    llama3Scaling(plain31, { ...llama31, lowFreqFactor: 4, highFreqFactor: 1 }),
  ),
  llama3('with the factor of 3.2', () => llama3Scaling(plain31, { ...llama31, factor: 32 })),
  llama3('with the new length as the original', () =>
    llama3Scaling(plain31, { ...llama31, originalLength: 131072 }),
  ),
  {
    name: 'longrope factor from the new length',
    caseId: 'hf-phi3-128k-short',
    numbers: 'attention_factor',
    right: () => [longropeAttentionFactor(32, 4096)],
    wrong: () => [longropeAttentionFactor(32, 131072)],
  },
  {
    name: 'longrope with YaRN’s amplitude',
    caseId: 'hf-phi3-128k-short',
    numbers: 'attention_factor',
    right: () => [longropeAttentionFactor(32, 4096)],
    wrong: () => [yarnAttentionFactor({ factor: 32 })],
  },
  {
    name: 'proportional as partial rotary',
    caseId: 'hf-proportional-small',
    numbers: 'inv_freq',
    right: () => proportionalFrequencies(32, 100000, 0.75, 2),
    wrong: () => [...ropeFrequencies(24, 100000).map((f) => f / 2), 0, 0, 0, 0],
  },
  {
    name: 'proportional without its factor',
    caseId: 'hf-proportional-small',
    numbers: 'inv_freq',
    right: () => proportionalFrequencies(32, 100000, 0.75, 2),
    wrong: () => proportionalFrequencies(32, 100000, 0.75),
  },
  {
    name: 'ALiBi’s power-of-two formula for 40 heads',
    caseId: 'alibi-40',
    numbers: 'slopes',
    right: () => alibiSlopes(40),
    wrong: () => Array.from({ length: 40 }, (_, h) => 2 ** ((-8 * (h + 1)) / 40)),
  },
  {
    name: 'ALiBi from h = 0',
    caseId: 'alibi-8',
    numbers: 'slopes',
    right: () => alibiSlopes(8),
    wrong: () => Array.from({ length: 8 }, (_, h) => 2 ** -h),
  },
  {
    name: 'M-RoPE in blocks where it alternates',
    caseId: 'hf-imrope-small',
    numbers: 'axes',
    right: () => mropeAxes([12, 10, 10], true),
    wrong: () => mropeAxes([12, 10, 10]),
  },
  {
    name: 'M-RoPE alternating where it has blocks',
    caseId: 'hf-qwen2vl-mrope',
    numbers: 'axes',
    right: () => mropeAxes([16, 24, 24]),
    wrong: () => mropeAxes([16, 24, 24], true),
  },
];
