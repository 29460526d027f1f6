import { expect, it } from 'vitest';
import { defineExercise, judge, values } from '../src/index.ts';

const table = defineExercise({
  id: 'table',
  functions: {
    table: {
      reference: (n: number) => ({ cos: [Math.cos(n)], sin: [Math.sin(n)] }),
      tolerance: { absolute: 1e-9 },
      describe: (n: number) => `n = ${n}`,
    },
    cosine: {
      reference: Math.cos,
      tolerance: { relative: 1e-9 },
      describe: (n: number) => `n = ${n}`,
    },
  },
  checks: [
    values({ id: 'table', of: 'table', cases: [[1]] }),
    values({ id: 'cosine', of: 'cosine', cases: [[1]] }),
  ],
  wrong: [],
});

it('compares every part of a result that has several', async () => {
  const good = {
    table: (n: number) => ({ cos: [Math.cos(n)], sin: Float64Array.of(Math.sin(n)) }),
    cosine: Math.cos,
  };
  expect((await judge(table, good)).passed).toBe(true);
  const bad = { ...good, table: (n: number) => ({ cos: [Math.cos(n)], sin: [0] }) };
  expect((await judge(table, bad)).checks[0]!.message).toMatch(/element 0 of sin/);
  const missing = { ...good, table: (n: number) => ({ cos: [Math.cos(n)] }) };
  expect((await judge(table, missing)).checks[0]!.message).toMatch(
    /table\(n = 1\): the result has no sin/,
  );
});

it('wants a bare number where the reference returns one', async () => {
  const good = { table: () => 0, cosine: Math.cos };
  expect((await judge(table, good)).checks[1]!.state).toBe('pass');
  const list = { ...good, cosine: (n: number) => [Math.cos(n)] };
  expect((await judge(table, list)).checks[1]!.state).toBe('fail');
});

it.each([
  ['a list', () => [1], /type Array\. Return one number/],
  ['text', () => '1', /type string\. Return one number/],
  ['another number', () => 9, /cosine\(n = 1\): the result is wrong/],
  ['NaN', () => NaN, /cosine\(n = 1\) returned NaN/],
])('asks for one number when it gets %s', async (_, cosine, message) => {
  expect((await judge(table, { table: () => 0, cosine })).checks[1]!.message).toMatch(message);
});

it.each([
  ['a promise', async () => ({ cos: [0], sin: [0] }), /returned a promise/],
  ['nothing', () => undefined, /table\(n = 1\) returned nothing/],
  ['text', () => '', /the result has no cos/],
  ['a list', () => [[1], [0]], /the result has no cos/],
])('asks for the parts when it gets %s', async (_, how, message) => {
  const answer = { table: how, cosine: Math.cos };
  expect((await judge(table, answer)).checks[0]!.message).toMatch(message);
});
