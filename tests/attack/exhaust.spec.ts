import { expect, test } from './support/bare-page.ts';

/*
 * Programs that take everything there is. The page must go on answering, the run must end by
 * itself or by its limit, and the next run must work.
 */
const LIMIT = 1000;
/** Milliseconds a page may pause on a busy machine; a frozen one pauses for the whole run. */
const ALIVE = 800;

const hangs: Record<string, string> = {
  'an endless loop': 'while (true) {}',
  'an endless loop of prints': 'for (let i = 0; ; i++) console.log(i);',
  'an endless loop of promises':
    '(function f(): any { return Promise.resolve().then(f); })(); await new Promise(() => {});',
  'a regular expression that blows up': "/^(a+)+$/.test('a'.repeat(40) + '!');",
  'an await that never ends': 'await new Promise(() => {});',
  'an interval nobody clears': 'setInterval(() => {}, 1);',
};

for (const [name, code] of Object.entries(hangs)) {
  test(`${name} is stopped at the limit`, async ({ bare }) => {
    await bare.run('1');
    const { result, longestPause } = await bare.run(`console.log('before');\n${code}`, LIMIT);
    expect(result).toMatchObject({ outcome: 'stopped', reason: 'time' });
    expect(result.ms).toBeLessThan(LIMIT + 400);
    expect(longestPause).toBeLessThan(ALIVE);
    expect((await bare.run('console.log(1 + 1)')).text).toBe('2');
  });
}

test('what was printed before a hang is shown', async ({ bare }) => {
  const { text } = await bare.run("console.log('before');\nwhile (true) {}", 500);
  expect(text).toBe('before');
});

test('Stop ends a hang at once', async ({ bare }) => {
  const running = bare.run('while (true) {}', 20_000);
  await bare.page.waitForTimeout(300);
  await bare.page.evaluate(() => window.engine.stop());
  const { result } = await running;
  expect(result).toMatchObject({ outcome: 'stopped', reason: 'user' });
  expect((await bare.run('console.log(1 + 1)')).text).toBe('2');
});

test('endless recursion ends with an error in its function', async ({ bare }) => {
  const { result } = await bare.run('function f(): void {\n  f();\n}\nf();');
  expect(result).toMatchObject({
    outcome: 'error',
    error: { name: 'RangeError', path: '/index.ts' },
  });
  // The stack ends wherever it ends: at the call, or on entering the function.
  expect(result.outcome === 'error' && [1, 2].includes(result.error.line!)).toBe(true);
});

const bombs: Record<string, string> = {
  'arrays without end':
    'const a: unknown[] = []; while (true) a.push(new Array(1e6).fill(Math.random()));',
  'strings that double': "let s = 'x'; while (true) s += s;",
  'typed arrays without end':
    'const a: unknown[] = []; while (true) a.push(new Float64Array(1e7).fill(1));',
};

for (const [name, code] of Object.entries(bombs)) {
  test(`a memory bomb of ${name} leaves the page alive`, async ({ bare }) => {
    test.setTimeout(60_000);
    const { result } = await bare.run(code, 4000);
    expect(result.outcome).not.toBe('done');
    expect(await bare.page.textContent('#canary')).toBe('alive');
    expect((await bare.run('console.log(1 + 1)')).text).toBe('2');
  });
}

test('a million prints are capped and counted', async ({ bare }) => {
  const { text, longestPause, result } = await bare.run(
    'for (let i = 0; i < 1e6; i++) console.log(i);',
    10_000,
  );
  expect(result.outcome).toBe('done');
  expect(text.split('\n')).toHaveLength(1001);
  expect(text).toContain('999000 more console calls');
  expect(longestPause).toBeLessThan(ALIVE);
});

test('a string of 50 MB on the console is cut', async ({ bare }) => {
  const { text, longestPause } = await bare.run("console.log('x'.repeat(50e6));", 5000);
  expect(text).toContain('49990000 more characters');
  expect(text.length).toBeLessThan(11_000);
  expect(longestPause).toBeLessThan(ALIVE);
});

test('source text that makes the compiler exponential does not freeze the page', async ({
  bare,
}) => {
  const code = `let x = ${'<T>('.repeat(40)}1${')'.repeat(40)};`;
  const { result, longestPause } = await bare.run(code);
  expect(result).toMatchObject({ outcome: 'error', error: { code: 'compile-time' } });
  expect(longestPause).toBeLessThan(ALIVE);
  expect((await bare.run('console.log(1 + 1)')).text).toBe('2');
});

test('ten hangs at once leave the page alive', async ({ bare }) => {
  const running = Array.from({ length: 10 }, () => bare.run('while (true) {}', LIMIT));
  for (const { result } of await Promise.all(running)) {
    expect(result).toMatchObject({ outcome: 'stopped', reason: 'time' });
  }
  expect((await bare.run('console.log(1 + 1)')).text).toBe('2');
});
