import { expect, it } from 'vitest';
import { defineExercise, misconceptionIds, values } from '../src/index.ts';
import { halving } from './support/halving.ts';

it('refuses a check of a function that is not declared, and lists those that are', () => {
  const checks = [values({ id: 'a', of: 'halv', cases: [] })];
  expect(() => defineExercise({ ...halving, checks })).toThrow(/calls "halv".*halve/);
});

it('refuses two checks of one id', () => {
  const check = halving.checks[0]!;
  expect(() => defineExercise({ ...halving, checks: [check, check] })).toThrow(/"form"/);
});

it('refuses a wrong variant that names no misconception', () => {
  const wrong = [{ of: 'halve', misconceptions: [], run: () => 0 }];
  expect(() => defineExercise({ ...halving, wrong })).toThrow(/no misconception/);
});

it('lists every misconception an exercise can name', () => {
  expect(misconceptionIds(halving).sort()).toEqual(
    ['copied', 'doubled', 'in-place', 'negated', 'not-flat', 'odd-taken'].sort(),
  );
});
