import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeLanguage, SourceLine } from '../types.ts';
import type { SourceDefinition } from './01-read-definition.ts';

export interface SourceFile {
  file: string;
  language: CodeLanguage;
  /** Of the bytes on disk: what a recorded trace was taken from. */
  sha256: string;
  lines: SourceLine[];
}

/** Stage 2: the real file, as numbered lines. Nothing is copied into the reading. */
export function readSource(definition: SourceDefinition, root: string): SourceFile {
  const bytes = readFileSync(join(root, definition.file));
  const text = bytes.toString('utf8').replace(/\r\n/g, '\n').replace(/\n+$/, '');
  return {
    file: definition.file,
    language: definition.language,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: text.split('\n').map((line, index) => ({ number: index + 1, text: line })),
  };
}
