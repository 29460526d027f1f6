import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache } from '../src/cache.ts';
import { readSource } from '../src/stages/02-read-source.ts';
import { instrument } from '../src/trace/instrument.ts';
import { readRecordedTrace } from '../src/trace/read-trace.ts';
import { runTrace } from '../src/trace/run-trace.ts';
import { plant } from './plant.ts';

const ts = { file: 'content/readings/turn/turn.ts', language: 'typescript' as const };

test('instrumenting adds no line, so errors keep their place', () => {
  const code = 'function f(a: number) {\n  let b = a;\n  b += 1;\n  return b;\n}\nf(1);';
  const result = instrument(code);
  expect(result.split('\n')).toHaveLength(6);
  expect(result).toContain('b += 1;;__trace(3, __call, { b });');
  expect(result).toContain('return __trace.result(4, __call, b);');
});

test('what a callback returns is told apart from what its function returns', () => {
  const code = 'function f(a: number[]) {\n  return a.map((x) => {\n    return x;\n  });\n}';
  const result = instrument(code);
  expect(result).toContain('return __trace.result(2, __call, a.map(');
  expect(result).toContain('return __trace.gives(3, __call, x);');
});

test('an if without braces stays as it is', () => {
  const code = 'let a = 0;\nif (a) a = 1;\nelse a = 2;';
  expect(instrument(code).split('\n').slice(1).join('\n')).toContain('if (a) a = 1;\nelse a = 2;');
});

test('TypeScript is traced by running it: names, values, lines, calls, what it prints', async () => {
  const { root } = plant();
  const record = await runTrace(ts, readSource(ts, root), root, new Cache(root));
  expect(record.values).toContainEqual({
    line: 1,
    call: 1,
    name: 'angle',
    type: 'number',
    shape: [],
    values: [Math.PI / 2],
  });
  expect(record.values.find((one) => one.name === 'return')).toMatchObject({ line: 3, shape: [2] });
  expect(record.printed).toEqual([{ line: 7, text: '2\n' }]);
  expect(record.output).toBe('2\n');
});

test('an imported file that changed is noticed though the source did not', async () => {
  const { root, write } = plant(
    {
      'turn.ts': "import { size } from './size.ts';\nconst twice = size * 2;\nconsole.log(twice);",
      'size.ts': 'export const size = 2;',
    },
    { reviewed: false },
  );
  const cache = new Cache(root);
  const source = readSource(ts, root);
  expect((await runTrace(ts, source, root, cache)).output).toBe('4\n');
  write({ 'size.ts': 'export const size = 3;' });
  expect((await runTrace(ts, source, root, cache)).output).toBe('6\n');
});

test('a result is cached and read back', async () => {
  const { root } = plant();
  const cache = new Cache(root);
  const source = readSource(ts, root);
  const first = await runTrace(ts, source, root, cache);
  expect(cache.misses).toBe(1);
  expect(await runTrace(ts, source, root, cache)).toEqual(JSON.parse(JSON.stringify(first)));
  expect([cache.hits, cache.misses]).toEqual([1, 1]);
});

test('a program that never ends is stopped, and its author told', async () => {
  const { root } = plant({ 'turn.ts': 'while (true);' }, { reviewed: false });
  const endless = runTrace(ts, readSource(ts, root), root, new Cache(root), 1500);
  await expect(endless).rejects.toThrow(/turn\.ts: the program was still running after 1\.5 s/);
});

const py = { file: 'content/readings/turn/turn.py', language: 'python' as const };

test('a Python source without a record is refused, with the command that makes one', () => {
  const { root } = plant({ 'turn.py': 'x = 1\n' });
  expect(() => readRecordedTrace(py, readSource(py, root), root)).toThrow(
    /nothing is recorded[^]*python3 packages\/code-readings\/python\/record_trace\.py content\/readings\/turn\/turn\.py/,
  );
});

test('a record of another version of the source is refused', () => {
  const { root, dir, write } = plant({ 'turn.py': 'x = 1\n' });
  const sha256 = createHash('sha256').update('x = 1\n').digest('hex');
  const record = { sha256, tool: 'Python', output: '', values: [], printed: [] };
  writeFileSync(join(dir, 'turn.py.trace'), JSON.stringify(record));
  expect(readRecordedTrace(py, readSource(py, root), root)).toEqual(record);
  write({ 'turn.py': 'x = 2\n' });
  expect(() => readRecordedTrace(py, readSource(py, root), root)).toThrow(
    /turn\.py\.trace: the values were recorded from another version/,
  );
});
