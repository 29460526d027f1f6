import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { learningPath } from '../../src/content-tree/learning-path.ts';

function contentWith(yaml: string): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'learning-path-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  fs.mkdirSync(path.join(root, 'path', 'rotate-one-pair'), { recursive: true });
  fs.writeFileSync(path.join(root, 'path', 'rotate-one-pair', 'en.mdx'), '');
  fs.writeFileSync(path.join(root, 'path', 'path.yaml'), yaml);
  return root;
}

it('a lesson without a page is named with its own line, not that of a longer name', () => {
  const root = contentWith(`phases:
  - id: rotate
    title: { en: Rotate, es: Gira }
    lessons:
      - { id: rotate-one-pair, minutes: 6 }
      - { id: rotate-one, minutes: 7 }
`);
  expect(() => learningPath(root)).toThrow(/path\.yaml:6\n.*"rotate-one"/);
});

it('a path.yaml of another form is refused with the line at fault', () => {
  const root = contentWith(`phases:
  - id: rotate
    title: { en: Rotate }
    lessons: []
`);
  expect(() => learningPath(root)).toThrow(/path\.yaml:3\nphases\.rotate\.title\.es/);
});
