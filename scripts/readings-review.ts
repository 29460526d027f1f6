/**
 * Shows the code that changed under the notes of a reading, old and new, beside each note, and renews
 * the lock once a person has looked. A note whose words changed in one language is shown as well, so
 * that the other does not stay behind:
 *
 *     npm run readings:review lab-05              asks, note by note
 *     npm run readings:review lab-05 -- --accept  renews without asking: you have read the diff
 *     npm run readings:review                     lists all readings and their coverage
 *
 * Without a terminal and without --accept nothing is renewed, so no build can approve itself.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkReading,
  listReadings,
  readingDir,
  ReadingError,
  renewedLock,
  reviewText,
  textChange,
  writeLock,
} from '@rope-handbook/code-readings';
import { confirm } from './lib/confirm.ts';

const root = process.cwd();
const content = join(root, 'content');
const ids = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const accept = process.argv.includes('--accept');

try {
  if (ids.length === 0) listReadings(content).forEach(summarise);
  for (const id of ids) await review(id);
} catch (error) {
  if (!(error instanceof ReadingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function summarise(id: string): void {
  const { sources, notes, pending } = checkReading(join(content, 'readings', id), { root });
  const lines = sources.map(
    ({ source, coverage }) => `${source.file}: ${coverage.explained} of ${coverage.total} lines`,
  );
  const state = pending.length === 0 ? 'reviewed' : `${pending.length} to review`;
  const words = pending.filter(({ code }) => !code).map((one) => `${textChange(one)}: ${one.note}`);
  console.log([`${id}: ${notes.length} notes, ${state}`, ...lines, ...words].join('\n  '));
}

async function review(id: string): Promise<void> {
  const dir = readingDir(id, content, { file: 'scripts/readings-review.ts' });
  const checked = checkReading(dir, { root });
  summarise(id);
  const agreed = new Set<string>();
  for (const pending of checked.pending) {
    console.log(`\n${reviewText(checked, pending)}`);
    if (accept || (await confirm('Do both notes say what the code does?')))
      agreed.add(pending.note);
  }
  if (agreed.size > 0) {
    writeFileSync(join(dir, 'review.lock'), writeLock(renewedLock(checked, agreed)));
  }
  const left = checked.pending.length - agreed.size;
  if (checked.pending.length > 0) console.log(`\n${agreed.size} renewed, ${left} left to review.`);
  if (left > 0) process.exitCode = 1;
}
