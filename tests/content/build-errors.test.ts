import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroEnv } from '../../scripts/lib/astro.ts';
import { cache, contentDir, root, shown } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

// Inside the repository, so that a page of the copy finds the packages it imports.
const folder = path.join(cache, 'build-errors');
const content = path.join(folder, 'content');
const page = path.join(content, 'handbook/traps/planted/en.mdx');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // A few pages and one reading: every fault costs a build, and the handbook has hundreds of pages.
  cpSync(path.join(root, 'tests/fixtures/live-code/content'), content, { recursive: true });
  const reading = 'readings/lab-05';
  cpSync(path.join(contentDir, reading), path.join(content, reading), { recursive: true });
  // A cache of its own: entries of this tree must never turn up in the real site.
  const own = `cacheDir: '${shown(folder)}/cache', outDir: '${shown(folder)}/dist'`;
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import config from '../../astro.config.mjs';\nexport default { ...config, ${own} };\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = `---
title: Planted
description: A page with a fault.
---

import LiveCode from '@components/live-code/LiveCode.astro';
import Excerpt from '@components/reading/Excerpt.astro';
import Reading from '@components/reading/Reading.astro';
import Recall from '@components/practice/Recall.astro';
`;

/** Builds the handbook with one more page, and says on which line of it `text` begins. */
async function buildWith(text: string) {
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, `${head}\n${text}\n`);
  writeFileSync(path.join(path.dirname(page), 'sound.ts'), 'console.log(1 + 1);\n');
  writeFileSync(path.join(path.dirname(page), 'broken.ts'), "throw new Error('planted');\n");
  const result = await runCommand(
    'astro',
    ['build', '--config', path.join(shown(folder), 'astro.config.mjs')],
    { env: { ...astroEnv, ROPE_CONTENT: content } },
  );
  // Before the first error stand a hundred lines of progress.
  const output = result.output.slice(Math.max(0, result.output.search(/\[ERROR\]|Error:/)));
  return { code: result.code, output, line: head.split('\n').length + 1 };
}

const planted: [fault: string, text: string, message: RegExp][] = [
  [
    'a formula that does not parse',
    'It is $\\frac{1}{$ here.',
    /This formula does not parse: \\frac\{1\}\{/,
  ],
  ['an unknown snippet', '<LiveCode file="./no-such-snippet.ts" />', /no-such-snippet/],
  ['a misspelt prop', '<LiveCode file="./sound.ts" capton="x" />', /no property "capton"/],
  ['a prop of the wrong type', '<LiveCode file="./sound.ts" caption={3} />', /"caption"/],
  ['a snippet that fails unannounced', '<LiveCode file="./broken.ts" />', /planted/],
  [
    'an announced failure that does not happen',
    '<LiveCode file="./sound.ts" expect="error" />',
    /expect="error", but it runs to its end/,
  ],
  ['an unknown reading', '<Reading id="lab-5" />', /there is no reading "lab-5"/],
  [
    'an excerpt of code that is not there',
    '<Excerpt reading="lab-05" at="symbol:spin" />',
    /"symbol:spin" is not in/,
  ],
  ['an unknown question', '<Recall id="no-such-question" />', /no-such-question/],
];

describe('the build stops, with file and line, at', () => {
  test.each(planted)('%s', { timeout: 180_000 }, async (_fault, text, message) => {
    const { code, output, line } = await buildWith(text);
    expect(code, output).not.toBe(0);
    expect(output).toMatch(message);
    expect(output).toContain(`handbook/traps/planted/en.mdx:${line}`);
  });
});

test('the same page without a fault builds', { timeout: 180_000 }, async () => {
  const { code, output } = await buildWith('$\\frac{1}{2}$\n\n<LiveCode file="./sound.ts" />');
  expect(code, output).toBe(0);
});
