import { ReadingError } from '../reading-error.ts';
import type { ReadingDefinition } from './01-read-definition.ts';
import type { NoteSource } from './04-read-notes.ts';

/** Stage 5: both languages have the same notes, at the same code, in the same order. */
export function compareLanguages(
  definition: ReadingDefinition,
  en: NoteSource[],
  es: NoteSource[],
): void {
  const signature = (note: NoteSource | undefined): string =>
    note ? JSON.stringify([note.anchor, note.twin ?? null, note.kind]) : '';
  const length = Math.max(en.length, es.length);
  for (let i = 0; i < length; i += 1) {
    if (signature(en[i]) === signature(es[i])) continue;
    // The missing note is the one that the other side still has further down or at all.
    const missingInEs = en[i] && !es.some((note) => signature(note) === signature(en[i]));
    const [lang, has, other] = missingInEs || !es[i] ? ['es', en[i]!, 'en'] : ['en', es[i]!, 'es'];
    const there = lang === 'es' ? es : en;
    throw new ReadingError({
      code: 'notes-differ',
      file: `${definition.dir}/notes.${lang}.mdx`,
      line: there[i]?.line ?? there.at(-1)?.line,
      found: `note ${i + 1} should be <Note at="${has.anchor.at}" kind="${has.kind}">, as in notes.${other}.mdx:${has.line}`,
      remedy:
        'Keep the same notes in the same order in both languages: same at, in, twin and kind.',
    } as ConstructorParameters<typeof ReadingError>[0]);
  }
}
