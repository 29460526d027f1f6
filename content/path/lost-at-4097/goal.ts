import type { Goal } from '@components/practice/data/goal.ts';

/** Trained on 4,096 tokens as before, and no pair is past its border at 8,192. */
export const goal: Goal = ({ lines }) => {
  const [trained, factor] = lines[0]?.numbers ?? [];
  const leaving = lines.slice(1).find(({ numbers }) => numbers[0] === 8192)
    ?.numbers[1];
  if (leaving !== 0)
    return {
      reached: false,
      missing: {
        en: 'At 8192 tokens some pairs are still past their border.',
        es: 'Con 8192 tokens aún hay pares más allá de su frontera.',
      },
      expected: '0',
      actual: leaving === undefined ? '–' : String(leaving),
    };
  if (trained !== 4096)
    return {
      reached: false,
      missing: {
        en: 'No pair leaves, but the model was trained on 4096 tokens. Change the factor instead.',
        es: 'No sale ningún par, pero el modelo se entrenó con 4096 tokens. Cambia el factor.',
      },
      expected: '4096',
      actual: trained === undefined ? '–' : String(trained),
    };
  return {
    reached: true,
    note: {
      en: `${factor} is enough. The last of 8192 tokens is at 8191, the last trained one at 4095.`,
      es: `Basta con ${factor}. El último de 8192 tokens está en 8191; el último entrenado, en 4095.`,
    },
  };
};
