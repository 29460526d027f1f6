import type { Goal } from '@components/practice/data/goal.ts';

/** The highest share stands at distance 12. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 2);
  const peak = rows.toSorted((a, b) => b[1]! - a[1]!)[0];
  if (!peak || peak[0] !== 12)
    return {
      reached: false,
      missing: {
        en: 'The peak is at another distance.',
        es: 'El máximo está a otra distancia.',
      },
      expected: '12',
      actual: peak ? String(peak[0]) : '–',
    };
  return {
    reached: true,
    note: {
      en: `The peak is at distance 12, ${peak[1]} high. Had you said so?`,
      es: `El máximo está a distancia 12 y vale ${peak[1]}. ¿Lo habías dicho así?`,
    },
  };
};
