import type { Goal } from '@components/practice/data/goal.ts';

/** The slow pair's score: above 0.99 at distance 1, below 0 at distance 44. */
export const goal: Goal = ({ lines }) => {
  const slowAt = (distance: number) =>
    lines.find(({ numbers }) => numbers.length === 3 && numbers[0] === distance)
      ?.numbers[2];
  const [near, far] = [slowAt(1), slowAt(44)];
  if (near === undefined || far === undefined)
    return {
      reached: false,
      missing: {
        en: 'The lines for distance 1 and distance 44 are missing.',
        es: 'Faltan las líneas de las distancias 1 y 44.',
      },
    };
  if (near <= 0.99)
    return {
      reached: false,
      missing: {
        en: 'At distance 1 the slow score is too low: this speed is too fast.',
        es: 'A distancia 1 la puntuación lenta es demasiado baja: esta velocidad es excesiva.',
      },
      expected: '> 0.99',
      actual: String(near),
    };
  if (far >= 0)
    return {
      reached: false,
      missing: {
        en: 'At distance 44 the slow score is not negative.',
        es: 'A distancia 44 la puntuación lenta no es negativa.',
      },
      expected: '< 0',
      actual: String(far),
    };
  return {
    reached: true,
    note: {
      en: `${near} at distance 1 and ${far} at distance 44.`,
      es: `${near} a distancia 1 y ${far} a distancia 44.`,
    },
  };
};
