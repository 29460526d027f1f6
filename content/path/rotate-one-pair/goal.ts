import type { Goal } from '@components/practice/data/goal.ts';

/** With the key at position 1 the query scores 7 at position 1, and not at 0. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 4);
  const scoring = rows
    .filter((row) => Math.abs(row[3]! - 7) < 0.01)
    .map(([m]) => m!);
  if (rows.length < 2 || !scoring.includes(1) || scoring.includes(0))
    return {
      reached: false,
      missing: {
        en: 'The key is not at position 1 yet. These positions of the query score 7.',
        es: 'La clave aún no está en la posición 1. Estas posiciones de la consulta puntúan 7.',
      },
      expected: '1',
      actual: scoring.join(', ') || '–',
    };
  return {
    reached: true,
    note: {
      en: 'The query scores 7 at position 1, right where the key stands.',
      es: 'La consulta puntúa 7 en la posición 1, justo donde está la clave.',
    },
  };
};
