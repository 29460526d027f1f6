import type { Goal } from '@components/practice/data/goal.ts';

/** Nothing is further out than a tenth of a degree, and the fast pairs pay no more than needed. */
export const goal: Goal = ({ lines }) => {
  const saw = lines[0]?.numbers[1];
  const most = lines[1]?.numbers[1];
  const neighbours = lines[2]?.numbers[1];
  if (most === undefined || most > 0.1)
    return {
      reached: false,
      missing: {
        en: 'A pair is still out by more than 0.1°. Divide positions by more.',
        es: 'Aún hay un par que se sale más de 0.1°. Divide las posiciones entre más.',
      },
      expected: '≤ 0.1°',
      actual: most === undefined ? '–' : `${most}°`,
    };
  if (saw !== 27.1)
    return {
      reached: false,
      missing: {
        en: 'Pair 63 saw 27.1° in training, and that stays so. Change the factor alone.',
        es: 'El par 63 vio 27.1° al entrenar, y eso no cambia. Cambia solo el factor.',
      },
      expected: '27.1°',
      actual: saw === undefined ? '–' : `${saw}°`,
    };
  if (neighbours === undefined || neighbours < 28)
    return {
      reached: false,
      missing: {
        en: 'Everybody is home, but the neighbours in pair 0 pay more than they need to. Divide by less.',
        es: 'Todos están en casa, pero los vecinos del par 0 pagan más de lo necesario. Divide entre menos.',
      },
      expected: '≥ 28°',
      actual: neighbours === undefined ? '–' : `${neighbours}°`,
    };
  return {
    reached: true,
    note: {
      en: `Neighbours in pair 0 went from 57.3° to ${neighbours}°. Gain and price, for your sketch.`,
      es: `Los vecinos del par 0 pasaron de 57.3° a ${neighbours}°. Ganancia y precio, para tu dibujo.`,
    },
  };
};
