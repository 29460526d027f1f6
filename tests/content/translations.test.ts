import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { translationsStage } from '../../scripts/translations/translations-stage.ts';
import { translations } from '../../src/translations/freshness.ts';
import { fingerprint, readReviews, writeReviews } from '../../src/translations/record.ts';
import { staleSince } from '../../src/translations/stale-page.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const files = {
  'en.mdx': 'Home\n',
  'es.mdx': 'Inicio\n',
  'traps/sign/en.mdx': 'It turns.\n',
  'traps/sign/es.mdx': 'Gira.\n',
  'traps/sign/quiz.yaml': '- id: q\n  prompt: { en: Which?, es: ¿Cuál? }\n',
  'readings/pair/notes.en.mdx': 'One row.\n',
  'readings/pair/notes.es.mdx': 'Una fila.\n',
  'readings/pair/reading.yaml': 'source: ./pair.ts\n',
};

/** A tree in which every translation has just been compared with its English text. */
function reviewedTree(): string {
  const root = temporaryTree(files);
  const now = translations(root).map(({ id, en, es }) => [
    id,
    { english: fingerprint(en), spanish: fingerprint(es), reviewed: '2026-11-22' },
  ]);
  writeReviews(root, Object.fromEntries(now));
  return root;
}

const states = (root: string) =>
  Object.fromEntries(translations(root).map(({ id, state }) => [id, state]));
const write = (root: string, file: string, text: string) =>
  fs.writeFileSync(path.join(root, file), text);

test('pages, notes and data files are fresh after a review, whatever their line breaks', () => {
  const root = reviewedTree();
  write(root, 'traps/sign/en.mdx', 'It\n  turns.\n');
  expect(states(root)).toEqual({
    index: 'fresh',
    'traps/sign': 'fresh',
    'traps/sign/quiz.yaml': 'fresh',
    'readings/pair/notes': 'fresh',
  });
});

test('a page whose English text alone changed is stale, and the check names it', async () => {
  const root = reviewedTree();
  write(root, 'traps/sign/en.mdx', 'It turns back.\n');
  write(root, 'traps/sign/quiz.yaml', '- id: q\n  prompt: { en: Which one?, es: ¿Cuál? }\n');
  expect(states(root)).toMatchObject({ 'traps/sign': 'stale', 'traps/sign/quiz.yaml': 'stale' });
  const outcome = await translationsStage(root).run();
  expect(outcome).toMatchObject({ passed: 2, failed: 2 });
  expect(outcome.detail).toMatch(
    /traps\/sign\/es\.mdx\n.*traps\/sign\/en\.mdx has changed .* on 2026-11-22\.\n.*npm run translations:review traps\/sign/,
  );
});

test('a new page and one that changed in both languages are a note, not a failure', async () => {
  const root = reviewedTree();
  write(root, 'en.mdx', 'Welcome\n');
  write(root, 'es.mdx', 'Te damos la bienvenida\n');
  fs.mkdirSync(path.join(root, 'path'));
  write(root, 'path/en.mdx', 'Path\n');
  write(root, 'path/es.mdx', 'Ruta\n');
  expect(states(root)).toMatchObject({ index: 'unreviewed', path: 'unrecorded' });
  expect(await translationsStage(root).run()).toMatchObject({
    failed: 0,
    note: expect.stringMatching(/^2 not recorded yet; npm run translations:review/),
  });
});

test('a record that a merge broke is named with what to do', () => {
  const root = reviewedTree();
  fs.appendFileSync(path.join(root, 'translations.yaml'), 'path: { english: 12 }\n');
  expect(() => readReviews(root)).toThrow(/translations\.yaml[\s\S]*keep one line per page/);
});

test('a reader of a stale page is told since when; readers of other pages are not', () => {
  const root = reviewedTree();
  write(root, 'en.mdx', 'Welcome\n');
  expect(staleSince('es', root)).toBe('2026-11-22');
  expect(staleSince('index', root)).toBeUndefined();
  expect(staleSince('es/traps/sign', root)).toBeUndefined();
});
