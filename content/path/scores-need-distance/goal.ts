import type { Goal } from '@components/practice/data/goal.ts';

/** Every line compares two positions five apart. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 4);
  const gaps = [...new Set(rows.map(([m, n]) => n! - m!))];
  if (rows.length < 2 || gaps.some((gap) => gap !== 5))
    return {
      reached: false,
      missing: {
        en: 'The two positions of a line are not five apart yet.',
        es: 'Las dos posiciones de una línea aún no están a distancia cinco.',
      },
      expected: '5',
      actual: gaps.join(', ') || '–',
    };
  const [added, rotated] = [2, 3].map(
    (column) => new Set(rows.map((row) => row[column])).size,
  );
  return {
    reached: true,
    note: {
      en: `Different numbers when added: ${added}. When rotated: ${rotated}. Had you said so?`,
      es: `Números distintos al sumar: ${added}. Al rotar: ${rotated}. ¿Lo habías dicho así?`,
    },
  };
};
