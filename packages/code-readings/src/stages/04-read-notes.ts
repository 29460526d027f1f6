import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingError } from '../reading-error.ts';
import { noteKinds, type Anchor, type NoteKind, type ReaderLanguage } from '../types.ts';
import type { ReadingDefinition } from './01-read-definition.ts';
import { attributesOf, parseMdx, walk, type MdxNode } from '../mdx.ts';
import { checkMaths } from '../maths.ts';

export interface NoteSource {
  kind: NoteKind;
  anchor: Anchor;
  /** Where the same idea is in the counterpart. */
  twin?: Anchor;
  /** Line of the note in its MDX file. */
  line: number;
  /** Body as written, for the review. */
  text: string;
}

const known = ['at', 'in', 'kind', 'twin', 'twinIn'];

/** Stage 4: the notes of one language in reading order, maths checked. */
export function readNotes(
  definition: ReadingDefinition,
  lang: ReaderLanguage,
  root: string,
): NoteSource[] {
  const file = `${definition.dir}/notes.${lang}.mdx`;
  const path = join(root, file);
  if (!existsSync(path)) {
    throw new ReadingError({
      code: 'notes-missing',
      file,
      found: `reading "${definition.id}" has no notes in "${lang}"`,
      remedy: 'Copy the notes of the other language, keep every <Note …> tag, translate the prose.',
    });
  }
  const text = readFileSync(path, 'utf8');
  const tree = parseMdx(text, file);
  walk(tree, (node) => checkMaths(node, file));

  const notes: NoteSource[] = [];
  for (const node of tree.children ?? []) {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') continue;
    notes.push(readNote(node, text, file));
  }
  return notes;
}

function readNote(node: MdxNode, text: string, file: string): NoteSource {
  const line = node.position!.start.line;
  const fail = (found: string, remedy: string): never => {
    throw new ReadingError({ code: 'notes-invalid', file, line, found, remedy });
  };
  if (node.name !== 'Note') {
    fail(
      `a ${node.name ? `<${node.name}>` : node.type} stands outside the notes`,
      'Everything a reader sees belongs to a line: put it inside a <Note at="…" kind="…">.',
    );
  }
  const props = attributesOf(node, file);
  for (const name of Object.keys(props)) {
    if (!known.includes(name)) fail(`<Note> has no prop "${name}"`, `Use: ${known.join(', ')}.`);
  }
  if (!props.at) fail('<Note> without "at"', 'Quote the code it explains: at="return out".');
  if (!noteKinds.includes(props.kind as NoteKind)) {
    fail(`kind is ${JSON.stringify(props.kind ?? null)}`, `Use one of: ${noteKinds.join(', ')}.`);
  }
  const children = node.children ?? [];
  if (children.length === 0) fail('the note is empty', 'Write what the reader should see there.');
  return {
    kind: props.kind as NoteKind,
    anchor: { at: props.at!, ...(props.in && { within: props.in }) },
    ...(props.twin && { twin: { at: props.twin, ...(props.twinIn && { within: props.twinIn }) } }),
    line,
    text: text
      .slice(children[0]!.position!.start.offset, children.at(-1)!.position!.end.offset)
      .trim(),
  };
}
