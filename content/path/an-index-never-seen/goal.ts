import type { Goal } from '@components/practice/data/goal.ts';

/** Some line has positions 5,000 and 5,002 and the score of every other pair two apart. */
export const goal: Goal = ({ lines }) => {
  const scored = lines.filter(
    ({ numbers }) => numbers.length === 3 && numbers[1]! - numbers[0]! === 2,
  );
  const far = scored.find(({ numbers }) => numbers[0] === 5000);
  if (!far)
    return {
      reached: false,
      missing: {
        en: 'No line shows the score for positions 5000 and 5002 yet.',
        es: 'Todavía no hay ninguna línea con la puntuación de las posiciones 5000 y 5002.',
      },
    };
  const score = far.numbers[2]!;
  const other = scored.find(
    ({ numbers }) => Math.abs(numbers[2]! - score) > 1e-6,
  );
  if (other)
    return {
      reached: false,
      missing: {
        en: 'The score is there, but it differs from the one at other positions two apart.',
        es: 'La puntuación está, pero no coincide con la de otras posiciones a distancia dos.',
      },
      expected: String(other.numbers[2]),
      actual: String(score),
    };
  return {
    reached: true,
    note: {
      en: `${score} at positions 5000 and 5002, as everywhere else.`,
      es: `${score} en las posiciones 5000 y 5002, igual que en las demás.`,
    },
  };
};
