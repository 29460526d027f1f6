import type { Goal } from '@components/practice/data/goal.ts';

/** The last line says that a head takes off less than 1 at distance 100. */
export const goal: Goal = ({ lines }) => {
  const row = lines.findLast(
    ({ numbers }) => numbers.length === 3 && numbers[2] === 100,
  )?.numbers;
  const [head, taken] = row ?? [];
  if (taken === undefined)
    return {
      reached: false,
      missing: {
        en: 'The last line should say what a head from 1 to 8 takes off at distance 100.',
        es: 'La última línea tenía que decir cuánto quita a distancia 100 una cabeza de la 1 a la 8.',
      },
    };
  if (taken >= 1)
    return {
      reached: false,
      missing: {
        en: 'ALiBi still takes a logit or more off at distance 100.',
        es: 'ALiBi sigue quitando un logit o más a distancia 100.',
      },
      expected: '< 1',
      actual: String(taken),
    };
  if (taken <= 0)
    return {
      reached: false,
      missing: {
        en: 'Nothing is taken off at all: that is no head of ALiBi.',
        es: 'No se quita nada: eso no es una cabeza de ALiBi.',
      },
      expected: '0 < … < 1',
      actual: String(taken),
    };
  return {
    reached: true,
    note: {
      en: `Head ${head} takes off ${taken}. Two of the eight heads reach this.`,
      es: `La cabeza ${head} quita ${taken}. Dos de las ocho cabezas lo cumplen.`,
    },
  };
};
