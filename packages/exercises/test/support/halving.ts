import { defineExercise, refuses, returns, unmodified, values } from '../../src/index.ts';
import type { Exercise } from '../../src/index.ts';

/** A tiny exercise: halve every number of a list of even length. */
export const halving: Exercise = defineExercise({
  id: 'halving',
  functions: {
    halve: {
      reference: (x: number[]) => x.map((value) => value / 2),
      tolerance: { absolute: 1e-6 },
      describe: (x: number[]) => `n = ${x.length}`,
      probes: (random) => [[random.vector(4)], [random.vector(6)]],
    },
  },
  checks: [
    returns({ id: 'form', of: 'halve', cases: [[[1, 2]]], faults: { nested: 'not-flat' } }),
    values({ id: 'numbers', of: 'halve', cases: (random) => [[random.vector(2)], [[1, 2, 3, 4]]] }),
    unmodified({ id: 'kept', of: 'halve', cases: [[[1, 2]]], misconception: 'in-place' }),
    refuses({
      id: 'odd',
      of: 'halve',
      cases: [[[1]]],
      valid: [[1, 2]],
      misconception: 'odd-taken',
    }),
  ],
  wrong: [
    { of: 'halve', misconceptions: ['doubled'], run: ([x]) => x.map((value: number) => value * 2) },
    { of: 'halve', misconceptions: ['copied'], run: ([x]) => x },
    {
      of: 'halve',
      misconceptions: ['doubled', 'negated'],
      run: ([x]) => x.map((value: number) => value * -2),
    },
  ],
});

const guard = (x: number[]): void => {
  if (x.length % 2 === 1) throw new RangeError('odd');
};

/** A right answer, bent by `how`. */
export function answer(how: (x: number[]) => unknown): { halve: (x: number[]) => unknown } {
  return {
    halve(x) {
      guard(x);
      return how(x);
    },
  };
}

export const right = answer((x) => x.map((value) => value / 2));
