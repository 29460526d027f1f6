import type { Goal } from '@components/practice/data/goal.ts';

/** Pair 2 has made a quarter turn, either way round, and the other three stand still. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 5);
  const moved = rows
    .filter(([, x, y, a, b]) => a !== x || b !== y)
    .map(([pair]) => pair!);
  const row = rows.find(([pair]) => pair === 2);
  if (!row || !moved.includes(2) || moved.length > 1)
    return {
      reached: false,
      missing: {
        en: 'Dimensions 4 and 5 are one pair. That pair alone should have changed.',
        es: 'Las dimensiones 4 y 5 forman un par. Solo ese par tenía que cambiar.',
      },
      expected: '4, 5',
      actual:
        moved.map((pair) => `${2 * pair}, ${2 * pair + 1}`).join(', ') || '–',
    };
  const [, x, y, a, b] = row as [number, number, number, number, number];
  const isQuarter =
    Math.abs(x * a + y * b) < 0.01 &&
    Math.abs(Math.hypot(a, b) - Math.hypot(x, y)) < 0.01;
  if (!isQuarter)
    return {
      reached: false,
      missing: {
        en: 'The right pair turned, but not by a quarter.',
        es: 'Giró el par correcto, pero no un cuarto de vuelta.',
      },
      expected: `(${-y}, ${x})`,
      actual: `(${a}, ${b})`,
    };
  return {
    reached: true,
    note: {
      en: `(${x}, ${y}) became (${a}, ${b}). Did you have both?`,
      es: `(${x}, ${y}) pasó a ser (${a}, ${b}). ¿Tenías los dos?`,
    },
  };
};
