import { describe, expect, test } from 'vitest';
import { consoleStrings, formatError } from '../src/index.ts';
import { run } from './run.ts';

describe('compile time', () => {
  test('names file, line and column', async () => {
    const { error } = await run('let a = 1;\nlet b = (;');
    expect(error).toMatchObject({ name: 'SyntaxError', path: '/index.ts', line: 2, column: 10 });
  });

  test('finds the line of code that only the engine rejects', async () => {
    const { error } = await run('let a = 1;\nconst f = 0;\nlet a = 2;');
    expect(error).toMatchObject({ name: 'SyntaxError', path: '/index.ts', line: 3, column: 5 });
    expect(error!.message).toContain("'a' has already been declared");
  });

  test('a broken imported file is the one that is named', async () => {
    const { error } = await run({ '/index.ts': "import './b.ts'", '/b.ts': '\n\nlet = =' });
    expect(error).toMatchObject({ path: '/b.ts', line: 3 });
  });
});

describe('imports', () => {
  test('a missing module says what there is', async () => {
    const { errorText } = await run("\nimport { x } from 'numpy';\nx();");
    expect(errorText).toBe(
      'ImportError: There is no module "numpy" here. Available: numbers.\n  at index.ts:2',
    );
  });

  test('a require in a comment, a text or a branch that is not taken loads nothing', async () => {
    const { errorText, text } = await run(
      "// const np = require('numpy')\n/* require('numpy') */ const s = `require('numpy')`;\n" +
        "if (s === '') require('numpy');\nconsole.log(s, typeof require('numbers').two);",
    );
    expect(errorText).toBe('');
    expect(text).toBe("require('numpy') number");
  });

  test('a require that the program calls is named at its line', async () => {
    const { error } = await run("\nconst load = () => require('numpy');\nload();");
    expect(error).toMatchObject({ code: 'missing-module', line: 2 });
  });

  test('statements that import share a line with others', async () => {
    const files = { '/a.ts': "console.log('a')", '/b.ts': "console.log('b')" };
    const entry = "console.log('c'); import './a.ts'; /* and */ import b = require('./b.ts'); b;";
    expect((await run({ '/index.ts': entry, ...files })).text).toBe('a\nb\nc');
  });

  test('JSON that does not parse is told at its line', async () => {
    const { error } = await run({
      '/index.ts': "import data from './data.json'; console.log(data)",
      '/data.json': '{\n  "a": 1,\n  "b" 2\n}',
    });
    expect(error).toMatchObject({ name: 'SyntaxError', path: '/data.json', line: 3, column: 7 });
  });

  test('a missing file says which files there are', async () => {
    const { errorText } = await run("import { x } from './rope.ts';\nx();");
    expect(errorText).toContain('There is no file "./rope.ts". Files here: /index.ts.');
  });

  test('a missing export is named before the program starts', async () => {
    const { errorText, text } = await run(
      "console.log('ran');\nimport { three } from 'numbers';\nthree();",
    );
    expect(errorText).toBe(
      'ImportError: "numbers" has no export named "three". It exports: positive, two.\n  at index.ts:2',
    );
    expect(text).toBe('');
  });

  test('types may be imported: they leave no trace', async () => {
    const { error, text } = await run("import { type T, two } from 'numbers';\nconsole.log(two);");
    expect(error).toBeUndefined();
    expect(text).toBe('2');
  });

  test('re-exports and default exports are checked as well', async () => {
    const reexport = await run({
      '/index.ts': "import { a } from './m.ts'; console.log(a)",
      '/m.ts': "export { nothing as a } from 'numbers'",
    });
    expect(reexport.error).toMatchObject({ code: 'missing-export', path: '/m.ts', line: 1 });
    const byDefault = await run({
      '/index.ts': "import d from './m.ts'; d()",
      '/m.ts': 'export const a = 1',
    });
    expect(byDefault.error).toMatchObject({ code: 'missing-export', path: '/index.ts' });
  });

  test('the message exists in Spanish', async () => {
    const { error } = await run("import { x } from 'numpy'; x()");
    expect(formatError(error!, consoleStrings.es)).toBe(
      'ImportError: Aquí no hay ningún módulo «numpy». Hay: numbers.\n  en index.ts:1',
    );
  });
});

describe('run time', () => {
  test("points to the reader's line", async () => {
    const { error } = await run('const a: any = null;\n\na.x;');
    expect(error).toMatchObject({ name: 'TypeError', path: '/index.ts', line: 3 });
  });

  test("points to the reader's line when a library throws, and names the library", async () => {
    const { errorText } = await run(
      "import { positive } from 'numbers';\nfunction f() {\n  positive(-1);\n}\nf();",
    );
    expect(errorText).toBe(
      'RangeError: -1 is negative\n  at index.ts:3:3, thrown inside numbers by positive',
    );
  });

  test('an error in a timer, and a rejection nobody handled, end the run', async () => {
    const timer = await run('setTimeout(() => {\n  throw new Error("late");\n}, 5)');
    expect(timer.error).toMatchObject({ message: 'late', line: 2 });
    const rejection = await run('Promise.reject(new Error("no"));\nawait 1;');
    expect(rejection.error).toMatchObject({ message: 'no', line: 1 });
  });

  test('a thrown value that is no error is shown', async () => {
    const { error, errorText } = await run("throw { code: 'x' }");
    expect(errorText).toBe("Error: Thrown value: { code: 'x' }");
    expect(formatError(error!, consoleStrings.es)).toBe("Error: Valor lanzado: { code: 'x' }");
  });

  test('endless recursion is a RangeError at the reader’s line', async () => {
    const { error } = await run('function f(): void {\n  f();\n}\nf();');
    expect(error).toMatchObject({ name: 'RangeError', path: '/index.ts', line: 2 });
  });
});
