import { describe, expect, test } from 'vitest';
import { editorFiles } from '../src/editor-files.ts';
import { prepareReading } from '../src/index.ts';
import { plant } from './plant.ts';

const source = 'export function turn(x: number): number {\n  return sign(x) * 2;\n}';
const lib = {
  '../../../packages/lib/package.json': '{ "name": "lib", "exports": { ".": "./src/index.ts" } }',
  '../../../packages/lib/src/index.ts':
    "export { turnAll, type Many } from './deep/all.ts';\nexport { other } from './other.ts';",
  '../../../packages/lib/src/deep/all.ts':
    "import type { Many } from './types.ts';\nimport { turn } from '../turn.ts';\nexport const turnAll = (m: Many) => m.map(turn);",
  '../../../packages/lib/src/deep/types.ts': 'export type Many = number[];',
  '../../../packages/lib/src/turn.ts': `import { sign } from './sign.ts';\n\n${source}`,
  '../../../packages/lib/src/sign.ts': 'export const sign = (x: number) => Math.sign(x);',
  '../../../packages/lib/src/other.ts': 'export const other = 1;',
  'run.ts': "import { other, turnAll } from 'lib';\n\nconsole.log(turnAll([other, -1]));",
};
const definition = {
  file: 'packages/lib/src/turn.ts',
  language: 'typescript' as const,
  example: 'content/readings/turn/run.ts',
};

describe('the source of a package in the editor', () => {
  const { root } = plant(lib, { reviewed: false });
  const files = editorFiles(definition, root)!;

  test('is the very file that was read, beside the example', () => {
    expect(Object.keys(files.files)).toEqual(['/run.ts', '/turn.ts']);
    expect(files.files['/turn.ts']).toBe(lib['../../../packages/lib/src/turn.ts']);
  });

  test('is what the example runs: imports that reach it lead to files, others stay', () => {
    expect(files.files[files.entry]).toBe(
      "import { other } from 'lib';\nimport { turnAll } from './deep/all.ts';\n\nconsole.log(turnAll([other, -1]));",
    );
  });

  test('brings what it imports, and nothing that only types need', () => {
    expect(Object.keys(files.hiddenFiles)).toEqual(['/deep/all.ts', '/sign.ts']);
  });
});

test('a source that runs by itself needs no files', async () => {
  const { dir, root } = plant();
  expect((await prepareReading(dir, { root })).editor).toBeUndefined();
});
