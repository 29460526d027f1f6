import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, makeEngine, runOn, test } from '../attack/support/bare-page.ts';

/* The engine on a bare page: it knows nothing of React, of an editor, or of this handbook. */

test('a program imports rope-core and prints', async ({ bare }) => {
  const { text, result } = await bare.run(`
    import { rotatePair } from 'rope-core';
    console.log(rotatePair(1, 0, Math.cos(1), Math.sin(1)));
  `);
  expect(result.outcome).toBe('done');
  expect(text).toBe('[0.540302, 0.841471]');
});

test('an error inside rope-core points to the line that called it', async ({ bare }) => {
  const { result } = await bare.run(
    "import { ropeFrequencies } from 'rope-core';\n\nropeFrequencies(3);",
  );
  expect(result).toMatchObject({
    outcome: 'error',
    error: { name: 'RopeError', path: '/index.ts', line: 3 },
  });
});

test('code that only the engine rejects is reported with its line', async ({ bare }) => {
  const { result } = await bare.run('let a = 1;\n\nlet a = 2;');
  expect(result).toMatchObject({ outcome: 'error', error: { name: 'SyntaxError', line: 3 } });
});

test('errors of timers and rejections end the run at their line', async ({ bare }) => {
  const timer = await bare.run("setTimeout(() => {\n  throw new TypeError('late');\n}, 5)");
  expect(timer.result).toMatchObject({ outcome: 'error', error: { message: 'late', line: 2 } });
  const rejection = await bare.run("Promise.reject(new Error('no'));\nawait 1;");
  expect(rejection.result).toMatchObject({ outcome: 'error', error: { message: 'no', line: 1 } });
});

test('several programs run side by side', async ({ bare }) => {
  const wait = (name: string, ms: number) =>
    bare.run(`await new Promise((r) => setTimeout(r, ${ms})); console.log('${name}')`);
  const [slow, fast] = await Promise.all([wait('slow', 200), wait('fast', 10)]);
  expect([slow.text, fast.text]).toEqual(['slow', 'fast']);
});

test('a missing frame is said, not waited for in silence', async ({ page, site }) => {
  test.setTimeout(40_000);
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => {
    window.engine = window.liveCode.createEngine({ frameUrl: 'nowhere.html' });
  });
  const { result } = await runOn(page, '1');
  expect(result).toMatchObject({ outcome: 'error', error: { code: 'no-frame' } });
});

test('the frame also works as srcdoc', async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  await page.evaluate(async () => {
    const frameHtml = await (await fetch('frame.html')).text();
    window.engine = window.liveCode.createEngine({ frameHtml });
  });
  expect((await runOn(page, 'console.log(1 + 1)')).text).toBe('2');
});

test('it works by double click, from file://', async ({ page, site }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bare-'));
  for (const [name, text] of Object.entries(site.files)) {
    writeFileSync(path.join(folder, name), text);
  }
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await makeEngine(page);
  expect((await runOn(page, 'console.log(1 + 1)')).text).toBe('2');
  const { result } = await runOn(page, 'while (true) {}', 300);
  expect(result).toMatchObject({ outcome: 'stopped', reason: 'time' });
});
