import { describe, expect, it } from 'vitest';
import { isWithin, numbersTyped } from '../../src/components/practice/typed-number.ts';

describe('a typed number', () => {
  it.each([
    ['0.25', [0.25]],
    ['0,25', [0.25]],
    [' −3 ', [-3]],
    ['-0.5', [-0.5]],
    ['1e-4', [1e-4]],
    ['.5', [0.5]],
    ['10,000', [10, 10_000]],
    ['10 000', [10_000]],
    ['10\u202f000', [10_000]],
    ['1,234,567.5', [1_234_567.5]],
    ['0,125', [0.125]],
  ])('%s may mean %j', (text, numbers) => {
    expect(numbersTyped(text)).toEqual(numbers);
  });

  it.each(['', '  ', 'one', '1/2', '3 rad', 'Infinity', '1 23', '12,34,5'])(
    '"%s" is none',
    (text) => {
      expect(numbersTyped(text)).toEqual([]);
    },
  );

  it('is right in either meaning of its comma, and in no other', () => {
    expect(isWithin('10,000', 10_000, 1)).toBe(true);
    expect(isWithin('1,234', 1.234, 0.001)).toBe(true);
    expect(isWithin('1,234', 1234, 1)).toBe(true);
    expect(isWithin('1,234', 12.34, 1)).toBe(false);
  });

  it('is right at the very edge of the tolerance, and wrong beyond it', () => {
    expect(0.31 - 0.3 <= 0.01).toBe(false); // what binary fractions make of it
    expect(isWithin('0.31', 0.3, 0.01)).toBe(true);
    expect(isWithin('0.29', 0.3, 0.01)).toBe(true);
    expect(isWithin('0.3101', 0.3, 0.01)).toBe(false);
    expect(isWithin('62831', 62_831.853, 1)).toBe(true);
    expect(isWithin('62830', 62_831.853, 1)).toBe(false);
  });
});
