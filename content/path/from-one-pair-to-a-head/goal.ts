import type { Goal } from '@components/practice/data/goal.ts';

/** The second pair gives the same product at every distance; the first one still turns. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 4);
  const differing = (column: number) =>
    new Set(rows.map((row) => row[column])).size;
  if (rows.length < 2 || differing(2) > 1)
    return {
      reached: false,
      missing: {
        en: 'The second pair still changes with the distance.',
        es: 'El segundo par sigue cambiando con la distancia.',
      },
      actual: rows.map((row) => row[2]).join(', ') || '–',
    };
  if (differing(1) < 2)
    return {
      reached: false,
      missing: {
        en: 'The second pair stands still, but the first one should keep its speed.',
        es: 'El segundo par está quieto, pero el primero tenía que conservar su velocidad.',
      },
      actual: rows.map((row) => row[1]).join(', '),
    };
  return {
    reached: true,
    note: {
      en: `The five sums: ${rows.map((row) => row[3]).join(', ')}. Had you said so?`,
      es: `Las cinco sumas: ${rows.map((row) => row[3]).join(', ')}. ¿Lo habías dicho así?`,
    },
  };
};
