import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroEnv } from '../../scripts/lib/astro.ts';
import { cache, contentDir, shown } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

// Inside the repository, so that a page of the copy finds the packages it imports.
const folder = path.join(cache, 'build-errors');
const content = path.join(folder, 'content');
const page = path.join(content, 'handbook/traps/mixed-pairing/en.mdx');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // A cache of its own: entries of this tree must never turn up in the real site.
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import config from '../../astro.config.mjs';\nexport default { ...config, cacheDir: '${shown(folder)}/cache', outDir: '${shown(folder)}/dist' };\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a copy of the content with some lines at the end of a page. */
async function buildWith(
  lines: string,
): Promise<{ code: number | null; output: string; line: number }> {
  rmSync(content, { recursive: true, force: true });
  cpSync(contentDir, content, { recursive: true });
  const line = readFileSync(page, 'utf8').trimEnd().split('\n').length + 2;
  appendFileSync(page, `\n${lines}\n`);
  const result = await runCommand(
    'astro',
    ['build', '--config', path.join(shown(folder), 'astro.config.mjs')],
    { env: { ...astroEnv, ROPE_CONTENT: content } },
  );
  return { ...result, line };
}

const planted: [fault: string, lines: string, message: RegExp][] = [
  ['a formula that does not parse', 'It is $\\frac{1}{$ here.', /This formula does not parse/],
  ['an unknown snippet', '<LiveCode file="./no-such-snippet.ts" />', /no-such-snippet/],
  ['a misspelt prop', '<LiveCode file="./broken.ts" capton="x" />', /capton/],
  ['a prop of the wrong type', '<LiveCode file="./broken.ts" caption={3} />', /caption/],
  ['an unknown question', '<Recall id="no-such-question" />', /no-such-question/],
];

describe('the build stops, with file and line, at', () => {
  test.each(planted)('%s', { timeout: 180_000 }, async (_fault, lines, message) => {
    const { code, output, line } = await buildWith(lines);
    expect(code, output).not.toBe(0);
    expect(output).toMatch(message);
    expect(output).toContain(`handbook/traps/mixed-pairing/en.mdx:${line}`);
  });
});

test('the copy without faults builds', { timeout: 180_000 }, async () => {
  const { code, output } = await buildWith('Nothing is wrong here: $\\frac{1}{2}$.');
  expect(code, output).toBe(0);
});
