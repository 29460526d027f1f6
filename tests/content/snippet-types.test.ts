import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import ts from 'typescript';
import { cache, root, shown } from '../../scripts/lib/paths.ts';
import { fastStages } from '../../scripts/lib/fast-stages.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

/* A snippet is typed as its reader would want it: against rope-core's own types, strictly. */

// Inside the repository, so that a snippet finds the packages it imports.
const folder = path.join(cache, 'snippet-types');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);

test('npm run check looks at the types of every snippet', () => {
  const checked = new Set(fileNames.map((file) => shown(file)));
  const snippets = ts.sys
    .readDirectory(path.join(root, 'content'), ['.ts'])
    .map((file) => shown(file))
    .filter((file) => !file.endsWith('.d.ts'));
  expect(snippets.length).toBeGreaterThan(20);
  expect(snippets.filter((file) => !checked.has(file))).toEqual([]);
  const stages = fastStages.flatMap((step) => ('lanes' in step ? step.lanes.flat() : [step]));
  expect(stages.map(({ name }) => name)).toContain('types of code');
});

async function diagnose(snippet: string): Promise<{ code: number | null; output: string }> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'planted.ts'), snippet);
  const host = shown(path.join(root, 'packages/live-code/src/host.d.ts'));
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      include: ['planted.ts', `../../${host}`],
      exclude: [],
    }),
  );
  return runCommand('tsc', ['--noEmit', '-p', shown(folder)]);
}

test.each([
  [
    'a wrong argument for rope-core',
    "import { ropeFrequencies } from 'rope-core';\n\nropeFrequencies('8');\n",
    /planted\.ts\(3,17\): error TS2345/,
  ],
  [
    'an export that rope-core does not have',
    "import { ropeFrequency } from 'rope-core';\nropeFrequency(8);\n",
    /planted\.ts\(1,10\): error TS2724/,
  ],
  [
    'a drawing that is none',
    "import { show } from 'live-code:host';\nshow(5);\n",
    /planted\.ts\(2,6\): error TS2345/,
  ],
])('%s is found with file and line', { timeout: 60_000 }, async (_, snippet, message) => {
  const { code, output } = await diagnose(snippet);
  expect(code, output).not.toBe(0);
  expect(output).toMatch(message);
});

test(
  'two snippets may use the same names, also without an import',
  { timeout: 60_000 },
  async () => {
    const { code, output } = await diagnose('const name = 1;\nconsole.log(name);\n');
    expect(output).toBe('');
    expect(code).toBe(0);
  },
);
