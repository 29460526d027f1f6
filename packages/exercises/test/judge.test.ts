import { describe, expect, it } from 'vitest';
import { judge, type CheckResult } from '../src/index.ts';
import { answer, halving, right } from './support/halving.ts';

const bad = (): never => {
  throw new Error('bad');
};
const fling = (thrown: unknown): never => {
  throw thrown;
};
const failed = async (given: object): Promise<CheckResult[]> =>
  (await judge(halving, given)).checks.filter(({ state }) => state === 'fail');

describe('judge', () => {
  it('passes a right answer and states tolerance and largest difference', async () => {
    const report = await judge(halving, right);
    expect(report.passed).toBe(true);
    expect(report.checks.map(({ id }) => id)).toEqual(['form', 'numbers', 'kept', 'odd']);
    expect(report.checks[1]).toMatchObject({
      message: '2 calls, largest difference 0',
      tolerance: 'up to ±1e-6',
    });
  });

  it.each([
    ['plain array', (x: number[]) => x.map((v) => v / 2)],
    ['Float64Array', (x: number[]) => Float64Array.from(x, (v) => v / 2)],
    ['Float32Array', (x: number[]) => Float32Array.from(x, (v) => v / 2)],
  ])('accepts a %s', async (_, how) => {
    expect(await failed(answer(how))).toEqual([]);
  });

  it.each([
    [undefined, '/answer.ts:7:3', /\(line 7 of your file\)/],
    [['/rope.ts', '/scaling.ts'], '/check.ts:2:1)\n  at scale (/scaling.ts:7:3', /\(line 7 of/],
    [['/rope.ts'], '/answer.ts:7:3', /threw Error: bad\.$/],
  ])('tells the line in the files that are the reader’s, %j', async (files, place, message) => {
    const fails = () => {
      throw Object.assign(new Error('bad'), { stack: `Error: bad\n  at f (${place})` });
    };
    const { checks } = await judge(halving, answer(fails), files ? { files } : {});
    expect(checks[0]!.message).toMatch(message);
  });

  it.each([
    ['nothing', () => undefined, /returned nothing/],
    ['null', () => null, /returned nothing/],
    ['a promise', async (x: number[]) => x, /promise/],
    ['rows', (x: number[]) => [x], /flat/],
    ['typed rows', (x: number[]) => [Float64Array.from(x)], /flat/],
    ['one number', () => 1, /single number/],
    ['text', () => '1,2', /type string/],
    ['an object', () => ({}), /type Object/],
    ['a DataView', () => new DataView(new ArrayBuffer(16)), /type DataView/],
    ['big integers', (x: number[]) => new BigInt64Array(x.length), /big integers/],
    ['a list with text', () => ['1', '2'], /element 0 is of type string/],
    ['a list with holes', (x: number[]) => new Array(x.length), /element 0 is of type undefined/],
    ['too few numbers', () => [1], /returned 1 number; 2 were expected/],
  ])('says what is wrong with a result that is %s', async (_, how, message) => {
    const [first] = await failed(answer(how));
    expect(first).toMatchObject({ id: 'form', message: expect.stringMatching(message) });
  });

  it.each([
    ['nothing', {}, /exports no function called halve\. It exports nothing/],
    ['an empty default', { default: {} }, /It exports nothing/],
    ['a default only', { default: () => 1 }, /It exports default: write .export function halve/],
    ['a number', { halve: 5 }, /It exports halve \(number\): write/],
  ])('says what is missing when an answer exports %s', async (_, given, message) => {
    expect((await failed(given))[0]!.message).toMatch(message);
  });

  it.each([
    [
      'a getter that throws',
      () => Object.defineProperty([1], '0', { get: bad }),
      /threw Error: bad/,
    ],
    ['a proxy that throws', () => new Proxy([1], { get: bad }), /threw Error: bad/],
    ['a thrown object without text', () => fling(Object.create(null)), /threw object/],
    ['a thrown symbol', () => fling(Symbol('a')), /threw Symbol\(a\)/],
    [
      'a stack that is no text',
      () => fling(Object.assign(new Error('x'), { stack: 5 })),
      /threw Error: x/,
    ],
    ['a list of any length', () => new Array(2 ** 32 - 1), /element 0 is of type undefined/],
    ['a list in itself', () => { const a: unknown[] = []; a.push(a); return a; }, /flat/], // prettier-ignore
  ])('judges on after %s', async (_, how, message) => {
    const { checks } = await judge(halving, answer(how));
    expect(checks).toHaveLength(4);
    expect(checks[0]!.message).toMatch(message);
  });

  it('reads a getter once, and not after it was judged', async () => {
    let reads = 0;
    const shy = answer((x) =>
      Object.defineProperty([0, ...x.slice(1).map((v) => v / 2)], '0', {
        get: () => x[0]! / 2 + reads++,
      }),
    );
    expect((await judge(halving, shy)).checks[0]!.state).toBe('pass');
    expect(reads).toBeLessThan(20);
  });

  it('does not say that an async function accepts what it refuses later', async () => {
    const later = { halve: async (x: number[]) => x.map((v) => v / 2) };
    const { checks, misconceptions } = await judge(halving, later);
    expect(checks.at(-1)).toMatchObject({
      state: 'fail',
      message: expect.stringMatching(/promise/),
    });
    expect(misconceptions).toEqual([]);
  });

  it('accepts a typed array of a class that is made in its own way', async () => {
    class Pairs extends Float64Array {
      constructor(count: { pairs: number }) {
        super(2 * count.pairs);
      }
    }
    const own = answer((x) => {
      const out = new Pairs({ pairs: x.length / 2 });
      x.forEach((v, i) => (out[i] = v / 2));
      return out;
    });
    expect(await failed(own)).toEqual([]);
  });

  it('fails NaN and infinity by element', async () => {
    expect((await failed(answer((x) => x.map(() => NaN))))[0]!.message).toMatch(/element 0 is NaN/);
    expect((await failed(answer((x) => x.map(() => 1 / 0))))[0]!.message).toMatch(/Infinity/);
  });

  it('shows expected and actual with enough digits to tell them apart', async () => {
    const [first] = await failed(answer((x) => x.map((v) => v / 2 + 2e-6)));
    expect(first).toMatchObject({ id: 'numbers', tolerance: '±1e-6' });
    expect(first!.expected!.split(' ')[0]).not.toBe(first!.actual!.split(' ')[0]);
  });

  it('names the misconception by comparing with known wrong variants', async () => {
    const report = await judge(
      halving,
      answer((x) => x.map((v) => v + v)),
      {
        texts: { misconceptions: { doubled: { title: 'Doubled', explanation: 'You doubled.' } } },
      },
    );
    expect(report.misconceptions).toEqual([
      { id: 'doubled', title: 'Doubled', explanation: 'You doubled.' },
    ]);
    expect(report.checks[1]!.misconception!.id).toBe('doubled');
  });

  it('names both misconceptions when two meet', async () => {
    const { misconceptions } = await judge(
      halving,
      answer((x) => x.map((v) => -2 * v)),
    );
    expect(misconceptions.map(({ id }) => id)).toEqual(['doubled', 'negated']);
  });

  it('names nothing when no variant explains the answer', async () => {
    const report = await judge(
      halving,
      answer((x) => x.map((v) => v * 3)),
    );
    expect(report.passed).toBe(false);
    expect(report.misconceptions).toEqual([]);
  });

  it('gives every call its own copy of the input, and notices when it is modified', async () => {
    const inPlace = answer((x) => {
      x.forEach((v, i) => (x[i] = v / 2));
      return x;
    });
    expect((await failed(inPlace)).map(({ id }) => id)).toEqual(['kept']);
  });

  it('fails an answer that accepts what must be refused, and one that refuses everything', async () => {
    const greedy = { halve: (x: number[]) => x.map((v) => v / 2) };
    expect((await failed(greedy)).map(({ id }) => id)).toEqual(['odd']);
    const strict = {
      halve: () => {
        throw new Error('no');
      },
    };
    expect((await failed(strict)).map(({ id }) => id)).toContain('odd');
  });

  it('reports an error with its text', async () => {
    const broken = { halve: (x: { y?: number[] }[]) => x[0]!.y!.length };
    expect((await failed(broken))[0]!.message).toMatch(/halve\(n = 2\) threw TypeError/);
  });

  it.each([
    ['nothing', undefined, /threw undefined/],
    ['an object without a prototype', Object.create(null), /threw object/],
    [
      'an error whose stack is no text',
      Object.assign(new Error('bad'), { stack: 5 }),
      /threw Error: bad/,
    ],
  ])('fails an answer that throws %s', async (_, thrown, message) => {
    const fails = () => {
      throw thrown;
    };
    expect((await failed({ halve: fails }))[0]!.message).toMatch(message);
  });

  it('says which exports there are when the function is missing', async () => {
    const report = await judge(halving, { half: () => 0 });
    expect(report.checks[0]!.message).toMatch(/no function called halve.*exports half/);
    expect(report.passed).toBe(false);
  });

  it('reports check by check, before the next one starts', async () => {
    const order: string[] = [];
    const traced = answer((x) => {
      order.push('call');
      return x.map((v) => v / 2);
    });
    await judge(halving, traced, { onResult: ({ id }) => order.push(id) });
    expect(order.slice(0, 3)).toEqual(['call', 'form', 'call']);
  });

  it('gives the same cases for the same seed and others for another', async () => {
    const seen = async (seed: number): Promise<string> => {
      const inputs: number[][] = [];
      await judge(
        halving,
        answer((x) => inputs.push([...x]) && x),
        { seed },
      );
      return JSON.stringify(inputs);
    };
    expect(await seen(1)).toBe(await seen(1));
    expect(await seen(1)).not.toBe(await seen(2));
  });

  it('speaks Spanish', async () => {
    const { checks } = await judge(
      halving,
      answer(() => undefined),
      {
        lang: 'es',
        texts: { checks: { form: 'La forma' } },
      },
    );
    expect(checks[0]).toMatchObject({
      title: 'La forma',
      message: expect.stringMatching(/no devolvió nada/),
    });
  });
});
