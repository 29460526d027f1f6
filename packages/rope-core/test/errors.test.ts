import { expect, it } from 'vitest';
import {
  alibiSlopes,
  applyRope,
  errorCatalogue,
  precomputeRope,
  ropeFrequencies,
  ropeFromConfig,
  ropeTable,
  type ErrorCode,
} from '../src/index.ts';
import { codeOf } from './helpers.ts';

const table = precomputeRope(4, 4);
const x = new Float32Array(4);
const memory = new Float32Array(8);

// One call per code: a code that nothing throws any more has to go, a new one needs its line here.
const mistakes: Record<ErrorCode, () => unknown> = {
  'odd-rotary-dim': () => ropeFrequencies(5),
  'bad-base': () => ropeFrequencies(4, 0),
  'bad-length': () => precomputeRope(-1, 4),
  'bad-position': () => ropeTable({ inverseFrequencies: [1] }, [NaN]),
  'position-outside-table': () => applyRope(x, table, { positions: [-1] }),
  'shape-mismatch': () => applyRope(x, table, { heads: 3 }),
  'wrong-array-type': () => applyRope(x, table, { out: new Float32Array(5) }),
  'overlapping-out': () => applyRope(memory.subarray(0, 4), table, { out: memory.subarray(2, 6) }),
  'bad-pairing': () => applyRope(x, table, { pairing: 'halves' as never }),
  'bad-argument': () => alibiSlopes(0),
  'config-not-object': () => ropeFromConfig(null),
  'config-missing-field': () => ropeFromConfig({}),
  'config-bad-value': () => ropeFromConfig({ head_dim: '64' }),
  'config-layer-type': () => ropeFromConfig({ head_dim: 64, rope_local_base_freq: 10000 }),
};

it.each(Object.entries(mistakes))('%s is thrown, and explained in the catalogue', (code, call) => {
  expect(codeOf(call)).toBe(code);
  const { what, why, remedy } = errorCatalogue[code as ErrorCode];
  for (const text of [what, why, remedy]) expect(text).toMatch(/^[A-Z`].*\.$/);
});

it('the catalogue has no other codes', () => {
  expect(Object.keys(errorCatalogue)).toEqual(Object.keys(mistakes));
});
