import { ropeFromConfig } from 'rope-core';
import type { Goal } from '@components/practice/data/goal.ts';

const config = {
  model_type: 'gpt_oss',
  head_dim: 64,
  rope_theta: 150000,
  rope_scaling: {
    rope_type: 'yarn',
    factor: 32,
    original_max_position_embeddings: 4096,
    truncate: true,
  },
};

/** Pair 16, on the ramp, turns as it does when the ramp is rounded to whole pairs. */
export const goal: Goal = ({ lines }) => {
  const wanted = Math.round(
    (2 * Math.PI) / ropeFromConfig(config).inverseFrequencies[16]!,
  );
  const found = lines.find(
    ({ numbers }) => numbers.length === 2 && numbers[0] === 16,
  )?.numbers[1];
  if (found === undefined || Math.abs(found - wanted) > 1)
    return {
      reached: false,
      missing: {
        en: 'This is not yet a ramp that is rounded to whole pairs: see how many tokens pair 16 takes for a turn.',
        es: 'Esta aún no es una rampa redondeada a pares enteros: mira cuántos tokens tarda el par 16 en dar una vuelta.',
      },
      expected: String(wanted),
      actual: found === undefined ? '–' : String(found),
    };
  return {
    reached: true,
    note: {
      en: `Pair 16 now turns once in ${found} tokens. The counts could not tell you.`,
      es: `Ahora el par 16 da una vuelta cada ${found} tokens. Los recuentos no podían decírtelo.`,
    },
  };
};
