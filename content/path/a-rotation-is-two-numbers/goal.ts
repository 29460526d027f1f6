import type { Goal } from '@components/practice/data/goal.ts';

/** Step 4 is back at (2, 1); step 2 is somewhere else. */
export const goal: Goal = ({ lines }) => {
  const at = (step: number) => {
    const numbers =
      lines.find(({ numbers: [first] }) => first === step)?.numbers ?? [];
    return numbers.slice(1, 3) as [number?, number?];
  };
  const isStart = ([x = NaN, y = NaN]: [number?, number?]) =>
    Math.hypot(x - 2, y - 1) < 0.01;
  const [second, fourth] = [at(2), at(4)];
  if (!isStart(fourth))
    return {
      reached: false,
      missing: {
        en: 'Step 4 is not back at the start.',
        es: 'El paso 4 no ha vuelto al principio.',
      },
      expected: '(2, 1)',
      actual: `(${fourth.join(', ')})`,
    };
  if (isStart(second))
    return {
      reached: false,
      missing: {
        en: 'Step 4 is back, but step 2 was already there.',
        es: 'El paso 4 ha vuelto, pero el paso 2 ya estaba ahí.',
      },
      expected: '≠ (2, 1)',
      actual: `(${second.join(', ')})`,
    };
  return {
    reached: true,
    note: {
      en: `Back at step 4, by way of (${second.join(', ')}).`,
      es: `De vuelta en el paso 4, pasando por (${second.join(', ')}).`,
    },
  };
};
