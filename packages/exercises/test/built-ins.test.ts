import { afterEach, describe, expect, it } from 'vitest';
import { beginStraight, bendBuiltIns } from '../src/built-ins.ts';
import { judge } from '../src/index.ts';
import { answer, halving, right } from './support/halving.ts';

const honest = { abs: Math.abs, every: Array.prototype.every };
const scope = globalThis as unknown as Record<string, unknown>;
const set = (object: object, key: PropertyKey, value: unknown): void => {
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
};
const wrong = (bend: () => void) =>
  answer((x) => {
    bend();
    return x.map((v) => v * 3);
  });

describe('an answer that bends what the judge measures with', () => {
  // Nothing of it may reach the next test.
  afterEach(beginStraight);

  it.each<[string, () => void]>([
    ['Math.abs', () => set(Math, 'abs', () => 0)],
    ['Math itself', () => set(scope, 'Math', Object.create(Math, { abs: { value: () => 0 } }))],
    ['Number.isFinite', () => set(Number, 'isFinite', () => false)],
    ['Array.prototype.every', () => set(Array.prototype, 'every', () => true)],
    ['the iterator of arrays', () => set(Array.prototype, Symbol.iterator, function* () {})],
    ['a deleted method', () => Reflect.deleteProperty(Array.prototype, 'map')],
    [
      'a key of Object.prototype that outcomes have',
      () => {
        set(Object.prototype, 'fault', { state: 'pass' });
        set(Object.prototype, 'thrown', { error: 1 });
      },
    ],
    ['a field of descriptors', () => set(Object.prototype, 'get', () => 0)],
    [
      'a setter for the first element',
      () => Object.defineProperty(Array.prototype, '0', { set() {}, configurable: true }),
    ],
  ])('fails all the same: %s', async (_, bend) => {
    const { checks, passed } = await judge(halving, wrong(bend));
    expect(passed).toBe(false);
    expect(checks.find(({ id }) => id === 'numbers')!.state).toBe('fail');
    expect(Math.abs).toBe(honest.abs);
    expect(Array.prototype.every).toBe(honest.every);
  });

  it('fails when it was bent before the first call, while the file was loaded', async () => {
    const abs = Math.abs;
    Math.abs = () => 0;
    const report = await judge(
      halving,
      answer((x) => x.map(() => 0)),
    );
    expect(report.passed).toBe(false);
    expect(Math.abs).toBe(abs);
  });

  it('keeps its own helpers on prototypes while it runs', async () => {
    const list = Array.prototype as unknown as { halved?: (this: number[]) => number[] };
    list.halved = function () {
      return this.map((v) => v / 2);
    };
    const report = await judge(
      halving,
      answer((x) => list.halved!.call(x)),
    );
    expect(report.passed).toBe(true);
    expect(list.halved).toBeUndefined();
    bendBuiltIns();
    expect(list.halved).toBeTypeOf('function');
  });

  it('leaves nothing behind for the next answer', async () => {
    await judge(
      halving,
      wrong(() => set(Math, 'abs', () => 0)),
    );
    const asked: unknown[] = [];
    await judge(
      halving,
      answer((x) => asked.push(Math.abs) && x),
    );
    expect(new Set(asked)).toEqual(new Set([honest.abs]));
  });

  it('still passes when it is right and honest', async () => {
    expect((await judge(halving, right)).passed).toBe(true);
  });
});
