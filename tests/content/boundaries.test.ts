import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';

const eslint = new ESLint({ cwd: root });

/** Lints text as if it were that file; answers `line: message` for every error. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath, warnIgnored: true });
  return result!.messages.map(({ line, message }) => `${line}: ${message}`);
}

const planted: [rule: string, file: string, text: string, message: RegExp][] = [
  [
    'rope-core imports nothing',
    'packages/rope-core/src/planted.ts',
    "\nimport { scaleLinear } from 'd3-scale';\nexport const x = scaleLinear;\n",
    /^2: import of 'd3-scale': rope-core imports nothing/,
  ],
  [
    'rope-core stays inside its folder',
    'packages/rope-core/src/planted.ts',
    "export { judge } from '../../exercises/src/index.ts';\n",
    /rope-core imports nothing/,
  ],
  [
    'exercises imports no React',
    'packages/exercises/src/planted.ts',
    "import React from 'react';\nexport default React;\n",
    /^1: import of 'react': exercises imports no React/,
  ],
  [
    'exercises touches no DOM global',
    'packages/exercises/src/planted.ts',
    'export const title = document.title;\n',
    /^1: Unexpected use of 'document'/,
  ],
  [
    'live-code imports no Shiki, not even on demand',
    'packages/live-code/src/planted.ts',
    "export const load = () => import('shiki/core');\n",
    /^1: import of 'shiki\/core': live-code imports no/,
  ],
  [
    'live-code does not know the site',
    'packages/live-code/src/planted.ts',
    "import { ui } from '../../../src/i18n/ui.ts';\nexport default ui;\n",
    /packages know nothing of the site/,
  ],
  [
    'a package does not read content',
    'packages/course-kit/src/planted.ts',
    "import data from '../../../content/models.yaml?raw';\nexport default data;\n",
    /packages know nothing of the site or its content/,
  ],
  [
    'code-readings stays out of the island',
    'src/components/live-code/island/planted.tsx',
    "import { prepareReading } from '@rope-handbook/code-readings';\nexport default prepareReading;\n",
    /what is sent to the browser contains no code-readings/,
  ],
  [
    'KaTeX stays out of a component script',
    'src/components/reading/Planted.astro',
    "---\n---\n<p>…</p>\n<script>\n  import katex from 'katex';\n  katex.render('x', document.body);\n</script>\n",
    /^5: import of 'katex': what is sent to the browser/,
  ],
  [
    'content reaches the site through @components only',
    'content/handbook/traps/planted/broken.ts',
    "import { href } from '../../../../src/i18n/localized-path.ts';\nhref('/', 'en');\n",
    /^1: import of .*: content knows the site only through/,
  ],
  [
    'only src/state touches storage',
    'src/components/practice/progress.ts',
    "export const seen = localStorage.getItem('seen');\n",
    /^1: Unexpected use of 'localStorage'. Only src\/state/,
  ],
  [
    'storage through window is storage, too',
    'src/components/practice/progress.ts',
    "export const seen = window.sessionStorage.getItem('seen');\n",
    /^1: 'window.sessionStorage' is restricted/,
  ],
  [
    'a browser test uses the fixture that watches the page',
    'tests/e2e/planted.spec.ts',
    "import { test } from '@playwright/test';\ntest('x', () => {});\n",
    /^1: '@playwright\/test' import is restricted/,
  ],
];

describe('the linter stops', () => {
  test.each(planted)('%s', async (_rule, file, text, message) => {
    expect(await lint(file, text)).toContainEqual(expect.stringMatching(message));
  });
});

const allowed: [why: string, file: string, text: string][] = [
  [
    'rope-core importing its own files',
    'packages/rope-core/src/planted.ts',
    "export { rotatePair } from './rotate-pair.ts';\n",
  ],
  [
    'code-readings in frontmatter, which runs at build',
    'src/components/reading/Planted.astro',
    "---\nimport { prepareReading } from '@rope-handbook/code-readings';\nconst reading = await prepareReading('x');\n---\n<p>{reading}</p>\n",
  ],
  [
    'a check that imports the judge and rope-core',
    'content/problems/planted/check.ts',
    "import { defineExercise } from '@rope-handbook/exercises';\nimport { applyRope } from 'rope-core';\nexport default defineExercise(applyRope);\n",
  ],
  [
    'src/state touching storage',
    'src/state/planted.ts',
    "export const seen = localStorage.getItem('seen');\n",
  ],
];

describe('the linter lets pass', () => {
  test.each(allowed)('%s', async (_why, file, text) => {
    expect(await lint(file, text)).toEqual([]);
  });
});
