import { expect, test } from 'vitest';
import { run } from './run.ts';

test('TypeScript, several files and top-level await run', async () => {
  const { text, error } = await run({
    '/index.ts':
      "import { area } from './shapes/square.ts';\nimport data from './data.json';\nconsole.log(await Promise.resolve(area(data.side)));",
    '/shapes/square.ts':
      "import { two } from 'numbers';\nexport const area = (side: number): number => side ** two;",
    '/data.json': '{ "side": 3 }',
  });
  expect(error).toBeUndefined();
  expect(text).toBe('9');
});

test('an import cycle links', async () => {
  const { text, error } = await run({
    '/index.ts': "import { a } from './a.ts'; console.log(a());",
    '/a.ts': "import { b } from './b.ts'; export function a() { return b() + 1; }",
    '/b.ts':
      "import { a } from './a.ts'; export function b() { return typeof a === 'function' ? 1 : 0; }",
  });
  expect(error).toBeUndefined();
  expect(text).toBe('2');
});

test.each([
  ['two', 'export const a = 1, b = 2;', 'a b'],
  [
    'functions',
    'export const a = (x: number, y = 2) => x + y, b = (z: number): number => a(z);',
    'a b',
  ],
  [
    'three over several lines',
    'export const a = [1, 2],\n  b = { c: 1, d: 2 },\n  $e = 3;',
    'a b $e',
  ],
  ['variables', 'export let a = 1, b: number, c = 3;\nb = 2;', 'a b c'],
])('one export lists several names: %s', async (_, text, names) => {
  const { text: printed, error } = await run({
    '/index.ts': `import * as all from './a.ts';\nfor (const name of '${names}'.split(' ')) console.log(typeof (all as any)[name]);`,
    '/a.ts': text,
  });
  expect(error).toBeUndefined();
  expect(printed).not.toContain('undefined');
});

test('a list in CommonJS stays as it was written', async () => {
  const { text } = await run({
    '/index.ts': "import { a, b } from './a.ts'; console.log(a, b);",
    '/a.ts': 'const a = 1, b = 2;\nexports.a = a, exports.b = b;',
  });
  expect(text).toBe('1 2');
});

test('a run lasts until its last timer has fired', async () => {
  const { text } = await run(
    "setTimeout(() => { console.log('first'); setTimeout(() => console.log('second'), 5); }, 10)",
  );
  expect(text).toBe('first\nsecond');
});

test('an endless loop is stopped at the limit, and what was printed before is kept', async () => {
  const { stopped, text, ms } = await run("console.log('before'); while (true) {}", 200);
  expect(stopped).toBe('time');
  expect(text).toBe('before');
  expect(ms).toBeGreaterThan(190);
  expect(ms).toBeLessThan(1500);
});

test('nothing of Node is in reach', async () => {
  const { text } = await run(
    'console.log(typeof process, typeof Buffer, typeof global, typeof fetch, typeof postMessage)',
  );
  expect(text).toBe('undefined undefined undefined undefined undefined');
});

test.each([
  ['the global object', 'globalThis'],
  ['a host function', 'setTimeout'],
  ['a timer', 'setTimeout(() => {}, 0)'],
  ['a clone', 'structuredClone({ a: [1] })'],
  ['bytes', "new TextEncoder().encode('a')"],
  ['an error of cloning', 'thrownBy(() => structuredClone(() => 1))'],
  ['an error of decoding', "thrownBy(() => new TextDecoder('no such encoding'))"],
  ['an error of base64', "thrownBy(() => atob('*'))"],
  ['a failed import', 'await (0, eval)("import(\'node:fs\')").catch((error: unknown) => error)'],
])('no way leads out through %s', async (_, object) => {
  const { text } = await run(`
    const thrownBy = (f: () => unknown) => { try { f(); } catch (error) { return error; } };
    const found: any = ${object};
    let way = 'none';
    for (const made of [found, found.constructor, Object.getPrototypeOf(found)])
      try { way = typeof made.constructor.constructor('return process')(); } catch {}
    console.log(way);
  `);
  expect(text).toBe('none');
});

test('what the host lends behaves as in a browser', async () => {
  const { text, error } = await run(`
    const date = new Date(5);
    const clone = structuredClone({ list: [1, , 3], date, map: new Map([[1, new Set([2])]]), view: new Float32Array([1, 2]).subarray(1) });
    console.log(clone.list.length, 1 in clone.list, clone.date.getTime(), clone.map.get(1)!.has(2), clone.view instanceof Float32Array, clone.view[0]);
    const loop: any = {}; loop.self = loop;
    console.log(structuredClone(loop).self.self !== loop);
    console.log(new TextDecoder().decode(new TextEncoder().encode('θ')), atob(btoa('abc')));
    const id = setTimeout(() => console.log('never'), 5); clearTimeout(id); console.log(typeof id);
    await new Promise((done) => setTimeout(done, 1, 2)); queueMicrotask(() => console.log('micro'));
  `);
  expect(error).toBeUndefined();
  expect(text).toBe('3 false 5 true true 2\ntrue\nθ abc\nnumber\nmicro');
});

test('a first line for a shell is no syntax error, and keeps the places of errors', async () => {
  const { text, error } = await run("#!/usr/bin/env node\nconsole.log('runs');\nnothing();");
  expect(text).toBe('runs');
  expect(error).toMatchObject({ line: 3, column: 1 });
});

test('running out of memory is reported, not fatal', async () => {
  const { error } = await run('const a = []; while (true) a.push(new Array(1e6).fill(1))', 20_000);
  expect(error?.code).toBe('crashed');
});

test('checks and drawings arrive in order', async () => {
  const { checks, draws, text } = await run(`
    import { reportCheck, show } from 'live-code:host';
    console.log('a');
    reportCheck({ id: 'norm', title: 'Norms are kept', state: 'pass' });
    show('<svg></svg>');
  `);
  expect(text).toBe('a');
  expect(checks).toEqual([{ id: 'norm', title: 'Norms are kept', state: 'pass' }]);
  expect(draws).toEqual([{ kind: 'markup', markup: '<svg></svg>', alt: '' }]);
});

const CANVAS = `import { show } from 'live-code:host';
  const canvas = new OffscreenCanvas(20, 10);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'red'; pen.fillRect(0, 0, 5, 5); pen.createLinearGradient(0, 0, 1, 1).addColorStop(0, 'red');`;

test('a canvas in Node takes every stroke, has no pixels, and says what it would show', async () => {
  const { draws, error } = await run(`${CANVAS} show(canvas, 'A red square.');`);
  expect(error).toBeUndefined();
  expect(draws).toEqual([{ kind: 'canvas', width: 20, height: 10, alt: 'A red square.' }]);
});

test.each([
  "pen.measureText('a')",
  'pen.getImageData(0, 0, 1, 1)',
  'canvas.transferToImageBitmap()',
])('%s is refused in Node, where any answer would be invented', async (asking) => {
  const { error } = await run(`${CANVAS} console.log(${asking});`);
  expect(error?.message).toContain('needs a browser');
});

test('what is no drawing is refused by name', async () => {
  const { error } = await run("import { show } from 'live-code:host'; (show as any)(5);");
  expect(error?.message).toBe('show() takes a text of SVG or HTML, or an OffscreenCanvas.');
});

test('patched prototypes do not change what the harness reports', async () => {
  const { text, error } = await run(`
    Array.prototype.map = () => ['forged']; Object.keys = () => []; String.prototype.slice = () => 'forged';
    (Array.isArray as any) = () => false; Map.prototype.get = () => { throw 1; };
    console.log([1, 2], { a: 1 });
  `);
  expect(error).toBeUndefined();
  expect(text).toBe('[1, 2] { a: 1 }');
});

test('a program can read what it has printed, as text and as numbers', async () => {
  const { checks } = await run(`
    import { printed, reportCheck } from 'live-code:host';
    console.log('gone');
    console.clear();
    console.log('q2 at 3: (-1, 4) -> (-4.5, 1e-3)', 7);
    console.log(new Float64Array([1, -0.25]), 'x - 10-5\\nsecond \u22122');
    console.table([{ a: 1, b: 'two 2' }]);
    reportCheck({ id: 'x', title: '', state: 'pass', message: JSON.stringify(printed()) });
  `);
  expect(JSON.parse(checks[0]!.message!)).toEqual([
    { text: 'q2 at 3: (-1, 4) -> (-4.5, 1e-3) 7', numbers: [3, -1, 4, -4.5, 0.001, 7] },
    { text: '[1, -0.25] x - 10-5', numbers: [1, -0.25, 10] },
    { text: 'second \u22122', numbers: [-2] },
    { text: '0 1 two 2', numbers: [0, 1, 2] },
  ]);
});
