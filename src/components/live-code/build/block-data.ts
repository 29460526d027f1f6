import { createHash } from 'node:crypto';
import type { Language } from '../../../i18n/localized-path.ts';
import type { BlockData } from '../block-data.ts';
import type { Snippet } from './resolve-snippet.ts';
import type { SnippetProps } from './snippet-props.ts';

interface Parts {
  snippet: Snippet;
  props: SnippetProps;
  language: Language;
}

/** What the island needs and the static code does not already say, as JSON for a script element. */
export function blockData({ snippet, props, language }: Parts): string {
  const { hiddenFiles, readOnly, timeLimit, showChecks, storageKey, alt } = props;
  const data: BlockData = {
    language,
    entry: snippet.entry,
    ...(hiddenFiles && { hiddenFiles }),
    ...(readOnly && { readOnly }),
    ...(timeLimit && { timeLimit }),
    ...(showChecks === false && { showChecks }),
    ...(alt && { alt }),
    ...(storageKey && { storage: { key: storageKey, starter: starterHash(snippet.files) } }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Tells a reader's stored code that was written on other starting code. */
function starterHash(files: Record<string, string>): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
}
