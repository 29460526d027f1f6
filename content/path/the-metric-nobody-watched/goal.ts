import type { Goal } from '@components/practice/data/goal.ts';

/** The penalised model: a lower mean than without penalty, and less than 10 on the far tokens. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 2);
  const [plain, penalised] = rows;
  if (!plain || !penalised)
    return {
      reached: false,
      missing: {
        en: 'There should be two lines, each with a mean and a loss on the far tokens.',
        es: 'Tenían que salir dos líneas, cada una con una media y una pérdida lejana.',
      },
    };
  if (penalised[1]! >= 10)
    return {
      reached: false,
      missing: {
        en: 'The penalised model still loses too much on the far tokens.',
        es: 'El modelo penalizado aún pierde demasiado en los tokens lejanos.',
      },
      expected: '< 10',
      actual: String(penalised[1]),
    };
  if (penalised[0]! >= plain[0]!)
    return {
      reached: false,
      missing: {
        en: 'The far tokens are fine now, but the penalised model has lost the better average.',
        es: 'Los tokens lejanos ya están bien, pero el modelo penalizado ha perdido la mejor media.',
      },
      expected: `< ${plain[0]}`,
      actual: String(penalised[0]),
    };
  return {
    reached: true,
    note: {
      en: `Mean ${penalised[0]} against ${plain[0]}, and ${penalised[1]} on the far tokens.`,
      es: `Media ${penalised[0]} frente a ${plain[0]}, y ${penalised[1]} en los tokens lejanos.`,
    },
  };
};
