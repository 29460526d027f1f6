/**
 * Records which English text each Spanish one was last compared with.
 *
 *     npm run translations:review                        records all new pages; lists the others
 *     npm run translations:review <page> …               shows what changed in English, and asks
 *     npm run translations:review <page> … -- --accept   records without asking: you have looked
 *
 * A page is named by its folder, `handbook/traps/mixed-pairing`. Without a terminal and without
 * --accept no changed page is renewed, so no build can approve itself.
 */
import { translations, type Freshness } from '../src/translations/freshness.ts';
import { fingerprint, readReviews, writeReviews } from '../src/translations/record.ts';
import { confirm } from './lib/confirm.ts';
import { contentDir as root } from './lib/paths.ts';
import { changeSince } from './translations/change-since.ts';

const named = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map((name) => name.replace(/^content\//, '').replace(/\/((en|es)\.mdx)?$/, ''));
const accept = process.argv.includes('--accept');

const all = translations(root);
const reviews = readReviews(root);
const agreed: Freshness[] = all.filter(({ state }) => state === 'unrecorded');
const changed = all.filter(({ state }) => state === 'stale' || state === 'unreviewed');

const unknown = named.filter((name) => !all.some(({ id }) => id === name));
for (const name of unknown) console.error(`${name} is no page, no notes and no data file.`);

for (const pair of changed.filter(({ id }) => named.includes(id))) {
  console.log(`\n${pair.id}\n${changeSince(pair, root)}`);
  if (accept || (await confirm(`Does ${pair.files.es} say the same now?`))) agreed.push(pair);
}

const today = new Date().toISOString().slice(0, 10);
for (const { id, en, es } of agreed) {
  reviews[id] = { english: fingerprint(en), spanish: fingerprint(es), reviewed: today };
}
// What is no longer there needs no record.
const ids = new Set(all.map(({ id }) => id));
writeReviews(root, Object.fromEntries(Object.entries(reviews).filter(([id]) => ids.has(id))));

const left = changed.filter((pair) => !agreed.includes(pair));
for (const { id, state } of left) {
  console.log(`${id}: ${state === 'stale' ? 'only the English text changed' : 'both changed'}`);
}
console.log(`${agreed.length} recorded, ${left.length} left to look at, ${all.length} in all.`);
if (unknown.length > 0 || left.some(({ state }) => state === 'stale')) process.exitCode = 1;
