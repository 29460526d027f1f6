import { describe, expect, test } from 'vitest';
import { consoleStrings, formatError } from '../src/index.ts';
import { meaningOf } from '../src/console/meanings.ts';
import { run } from './run.ts';

/** Programs that fail, with what the reader is told in both languages. */
const failing: Record<string, [code: string, en: RegExp, es: RegExp]> = {
  'not a function': ['const q: any = 5;\nq.map(1)', /“q\.map” is called/, /Llamas a «q\.map»/],
  'read of undefined': [
    'const a: any = undefined;\na.rows',
    /“\.rows” is undefined/,
    /«\.rows» es undefined/,
  ],
  'write to null': ['const a: any = null;\na.rows = 1', /“\.rows” is null/, /«\.rows» es null/],
  'taken apart': [
    'const a: any = null;\nconst { b } = a;',
    /“a” holds nothing/,
    /«a» no contiene nada/,
  ],
  'unknown name': ['\nrotatePairs(1)', /called “rotatePairs”/, /llame «rotatePairs»/],
  'too early': ['console.log(a);\nconst a = 1;', /“a” is used above/, /«a» se usa antes/],
  constant: ['const a = 1;\n(a as any) = 2;', /A const keeps/, /Una const conserva/],
  'frozen object': [
    '"use strict";\nObject.freeze([1])[0] = 2',
    /“0” cannot be changed/,
    /«0» no se puede cambiar/,
  ],
  'array length': ['new Array(-1)', /cannot have this length/, /no puede tener esa longitud/],
  'typed array length': [
    'new Float64Array(-3)',
    /cannot have -3 elements/,
    /no puede tener -3 elementos/,
  ],
  recursion: ['const f = (): number => f();\nf()', /calls itself/, /se llama a sí misma/],
  'BigInt and number': ['(1n as any) + 1', /do not mix/, /no se mezclan/],
  digits: [
    '(1).toFixed(200)',
    /toFixed takes a number from 0 to 100/,
    /toFixed admite un número de 0 a 100/,
  ],
  'no class': [
    'const C: any = 1;\nnew C()',
    /“C” cannot follow new/,
    /«C» no puede ir después de new/,
  ],
  'not iterable': [
    'const n: any = 5;\nfor (const x of n) x',
    /“n” cannot be gone through/,
    /«n» no se puede recorrer/,
  ],
  JSON: ["JSON.parse('{a: 1}')", /This text is not JSON/, /Este texto no es JSON/],
  'a name declared twice': [
    'let a = 1;\nlet a = 2;',
    /“a” is declared twice/,
    /«a» está declarado dos veces/,
  ],
  'a stray token': ['let b = (;', /makes no sense to the compiler/, /el compilador no entiende/],
  'a missing bracket': [
    'console.log(1',
    /missing|never closed|no sense/,
    /falta|no se cerró|no entiende/,
  ],
  'an open string': ["const s = 'a\n;", /never closed/, /no se cerró/],
};

describe('what the engine says is also said plainly', () => {
  test.each(Object.entries(failing))('%s', async (_, [code, en, es]) => {
    const { error, errorText } = await run(code);
    expect(error, 'the program fails').toBeDefined();
    const [first, meaning, place] = errorText.split('\n');
    expect(first).toBe(`${error!.name}: ${error!.message}`);
    expect(meaning).toMatch(en);
    expect(place).toMatch(/^ {2}at index\.ts:\d+:\d+$/);
    expect(formatError(error!, consoleStrings.es)).toMatch(es);
  });

  test('a program’s own words stay its own', async () => {
    const { errorText } = await run("throw new Error('x is not a function')");
    expect(errorText).toBe('Error: x is not a function\n  at index.ts:1:7');
  });

  test('a message that nobody foresaw is shown as it is', async () => {
    const { errorText } = await run("throw new TypeError('odd')");
    expect(errorText).toBe('TypeError: odd\n  at index.ts:1:7');
  });
});

test.each([
  ['can\'t access property "y", q.x is undefined', 'nothing-read', ['undefined', 'y']],
  ["undefined is not an object (evaluating 'a.b.c')", 'nothing-set', ['undefined']],
  ["Can't find variable: rope", 'unknown', ['rope']],
  ['too much recursion', 'recursion', []],
  ["invalid assignment to const 'a'", 'constant', []],
])('other browsers’ words are known: %s', (message, meaning, parts) => {
  expect(meaningOf(message)).toEqual({ meaning, parts });
});

test('a library’s error is explained by its code, where words are given', async () => {
  const code = `const e = Object.assign(new Error('odd'), { code: 'odd-dim' }); e.name = 'RopeError';\nthrow e;`;
  const { error } = await run(code);
  expect(error!.libraryCode).toBe('odd-dim');
  const strings = { ...consoleStrings.es, libraryErrors: { 'odd-dim': 'Tiene que ser par.' } };
  expect(formatError(error!, strings)).toContain(
    'RopeError: odd\n  Tiene que ser par.\n  en index.ts:1',
  );
  expect(formatError({ ...error!, libraryCode: 'toString' }, strings)).not.toContain('function');
});
