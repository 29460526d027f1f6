import { yarnAttentionFactor, yarnFrequencies } from 'rope-core';
import {
  defineExercise,
  independent,
  refuses,
  returns,
  values,
  type Random,
} from '@rope-handbook/exercises';
import { wrong } from './wrong.ts';

type Call = [
  d: number,
  base: number,
  factor: number,
  originalLength: number,
  betaFast: number,
  betaSlow: number,
];

const of = 'yarn';

/** The paper's betas unless others are given. */
const call = (
  d: number,
  base: number,
  factor: number,
  originalLength: number,
  betaFast = 32,
  betaSlow = 1,
): Call => [d, base, factor, originalLength, betaFast, betaSlow];

/**
 * Whether floor and ceil are beyond doubt: an end of the ramp a hair from a whole pair would fall to either side
 * by rounding alone. And the ramp has a width: what a ramp of width 0 means is not asked.
 */
function settled([d, base, , length, fast, slow]: Call): boolean {
  const [low, high] = [fast, slow].map(
    (turns) =>
      (d * Math.log(length / (2 * Math.PI * turns))) / (2 * Math.log(base)),
  );
  const clear = [low, high].every((x) => Math.abs(x - Math.round(x)) > 0.01);
  return clear && Math.max(0, Math.floor(low)) < Math.min(d - 1, Math.ceil(high)); // prettier-ignore
}

/** Contexts of any length and models of any shape. */
function anyModel(random: Random): Call {
  for (;;) {
    const made = call(
      2 * random.integer(2, 64),
      random.pick([10_000, 50_000, 500_000, 1_000_000, 1234.5]),
      random.integer(2, 40) / random.pick([1, 2]),
      random.integer(500, 40_000),
      random.pick([32, 32, 16, 64]),
      random.pick([1, 1, 2, 4]),
    );
    if (settled(made)) return made;
  }
}

/** Heads and contexts of published models, as their configurations have them. */
const MODELS: Call[] = [
  call(128, 10_000, 16, 4096), // Llama 2, as in the paper
  call(128, 1_000_000, 4, 32_768), // Qwen2.5
  call(64, 10_000, 40, 4096), // DeepSeek-V3
  call(64, 50_000, 64, 4096, 1, 1), // Kimi K2 0905: a ramp of one step
];

export default defineExercise({
  id: 'yarn-ramp',
  functions: {
    yarn: {
      reference: (...[d, base, factor, length, fast, slow]: Call) => ({
        frequencies: yarnFrequencies({
          rotaryDim: d,
          base,
          factor,
          originalLength: length,
          betaFast: fast,
          betaSlow: slow,
        }),
        attentionFactor: yarnAttentionFactor({ factor }),
      }),
      first: [14, 300, 2, 1000, 32, 1],
      // What single precision can promise for a power, a quotient and a blend.
      tolerance: { relative: 5e-6 },
      describe: (...[d, base, factor, length, fast, slow]: Call) =>
        `d = ${d}, base = ${base}, factor = ${factor}, originalLength = ${length}, betaFast = ${fast}, betaSlow = ${slow}`,
      locate: (index, _, part) =>
        part === 'attentionFactor'
          ? { en: 'the attention factor', es: 'el factor de atención' }
          : { en: `pair ${index}`, es: `el par ${index}` },
      probes: () => [
        call(64, 10_000, 4, 4096),
        call(32, 1_000_000, 8, 32_768),
        call(48, 500, 2, 1100, 16, 2),
        call(16, 10_000, 3, 150),
        call(24, 8, 6, 640, 32, 1),
        call(96, 1234.5, 1.5, 3000, 64, 4),
      ],
    },
  },
  checks: [
    values({ id: 'worked-example', of, cases: [call(16, 10_000, 4, 4096)] }),
    returns({
      id: 'two-results',
      of,
      cases: [call(2, 10_000, 2, 2048), call(12, 10_000, 2, 2048)],
      faults: { length: 'not-one-per-pair' },
    }),
    values({
      id: 'factor-one',
      of,
      cases: [call(32, 10_000, 1, 4096), call(128, 500_000, 1, 8192)],
    }),
    values({ id: 'published-models', of, cases: MODELS }),
    values({
      id: 'other-betas',
      of,
      cases: [
        call(64, 10_000, 4, 4096, 64, 1),
        call(64, 10_000, 4, 4096, 32, 4),
        call(128, 500_000, 8, 8192, 16, 2),
        call(64, 10_000, 4, 4096, 3, 3),
      ],
    }),
    values({
      id: 'short-context',
      of,
      cases: [
        call(16, 10_000, 3, 150),
        call(64, 10_000, 4, 128),
        call(128, 500_000, 2, 64),
      ],
    }),
    values({
      id: 'low-base',
      of,
      cases: [
        call(48, 500, 4, 4096),
        call(24, 8, 6, 640),
        call(64, 100, 2, 10_000),
      ],
    }),
    values({
      id: 'any-model',
      of,
      cases: (random) => Array.from({ length: 24 }, () => anyModel(random)),
    }),
    values({
      id: 'long-contexts',
      of,
      cases: [
        call(128, 1_000_000, 32, 32_768),
        call(256, 10_000_000, 4, 262_144),
        call(1024, 500_000, 128, 8192),
      ],
    }),
    independent({
      id: 'calls-independent',
      of,
      cases: [
        call(16, 10_000, 4, 4096),
        call(16, 10_000, 8, 4096),
        call(16, 500, 8, 4096),
        call(16, 500, 8, 2048),
      ],
      remembered: 'table-kept-between-calls',
      shared: 'result-shared',
    }),
    refuses({
      id: 'odd-width',
      of,
      cases: [call(3, 10_000, 2, 4096), call(65, 10_000, 4, 4096)],
      valid: call(6, 10_000, 2, 4096),
      misconception: 'odd-width-accepted',
    }),
    refuses({
      id: 'betas-in-order',
      of,
      cases: [call(64, 10_000, 4, 4096, 1, 32), call(8, 10_000, 2, 4096, 2, 3)],
      valid: call(64, 10_000, 4, 4096, 2, 2),
      misconception: 'swapped-betas-accepted',
    }),
  ],
  wrong,
});
