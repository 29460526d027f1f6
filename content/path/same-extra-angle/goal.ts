import { rotatePair } from 'rope-core';
import type { Goal } from '@components/practice/data/goal.ts';

/** The scores that a key at 1.01 radians per token gives, beside a query at 1. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 3);
  const off = rows.findIndex(
    ([m, n, score]) => Math.abs(score! - scoreOf(m!, n!)) > 1e-5,
  );
  if (rows.length < 2 || off >= 0) {
    const row = rows[off];
    const isSame = new Set(rows.map(([, , score]) => score)).size < 2;
    return {
      reached: false,
      missing: isSame
        ? {
            en: 'All scores are still the same: both turn at one speed.',
            es: 'Todas las puntuaciones siguen iguales: las dos giran a la misma velocidad.',
          }
        : {
            en: 'The scores differ, but not by a key at 1.01 and a query at 1.',
            es: 'Las puntuaciones cambian, pero no por una clave a 1.01 y una consulta a 1.',
          },
      ...(row && {
        expected: scoreOf(row[0]!, row[1]!).toFixed(6),
        actual: String(row[2]),
      }),
    };
  }
  const first = rows.find(([, , score]) => score !== rows[0]![2])!;
  return {
    reached: true,
    note: {
      en: `Broken. It shows from the line with the key at ${first[1]}.`,
      es: `Roto. Se nota desde la línea con la clave en ${first[1]}.`,
    },
  };
};

function scoreOf(m: number, n: number): number {
  const q = rotatePair(2, 1, Math.cos(m), Math.sin(m));
  const k = rotatePair(3, 1, Math.cos(1.01 * n), Math.sin(1.01 * n));
  return q[0] * k[0] + q[1] * k[1];
}
