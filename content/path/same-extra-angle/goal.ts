import { rotatePair } from 'rope-core';
import type { Goal } from '@components/practice/data/goal.ts';

/** The scores that a key at 1.01 radians per token gives, beside a query at 1. */
export const goal: Goal = ({ lines }) => {
  const rows = lines
    .map(({ numbers }) => numbers)
    .filter(({ length }) => length === 3);
  if (rows.length < 2)
    return {
      reached: false,
      missing: {
        en: 'There should be two lines or more, each with two positions and a score.',
        es: 'Tenían que salir dos líneas o más, cada una con dos posiciones y una puntuación.',
      },
    };
  const off = rows.findIndex(
    ([m, n, score]) => Math.abs(score! - scoreOf(m!, n!)) > 1e-5,
  );
  if (off >= 0) {
    const [m, n, score] = rows[off] as [number, number, number];
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
      expected: scoreOf(m, n).toFixed(6),
      actual: String(score),
    };
  }
  const first = rows.find(([, , score]) => score !== rows[0]![2]);
  if (!first)
    return {
      reached: false,
      missing: {
        en: 'The key has the right speed, but every line has the same shift. Use more than one.',
        es: 'La clave va a la velocidad correcta, pero todas las líneas tienen el mismo desplazamiento. Usa más de uno.',
      },
    };
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
