import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copy, firstDifference } from '../src/snapshot.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    fc.double(),
    fc.string(),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.float64Array({ maxLength: 4 }),
    fc.record({ cos: tie('any') }),
  ),
})).any;

it('a copy shows no difference', () => {
  fc.assert(fc.property(value, (v) => firstDifference(v, copy(v)) === undefined));
});

it('a copy shares nothing that can be written to', () => {
  const before = { rows: [[1, 2]], table: Float64Array.of(3) };
  const after = copy(before);
  after.rows[0]![1] = 9;
  after.table[0] = 9;
  expect(before).toEqual({ rows: [[1, 2]], table: Float64Array.of(3) });
});

it('names the place of the first difference', () => {
  expect(firstDifference([[1, 2], [3]], [[1, 2], [4]])).toBe('[1][0]');
  expect(firstDifference({ cos: [1] }, { cos: [1, 2] })).toBe('.cos');
  expect(firstDifference([0], [-0])).toBe('[0]');
});
