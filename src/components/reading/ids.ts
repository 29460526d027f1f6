import type { CodeLanguage } from '@rope-handbook/code-readings';

const suffix: Record<CodeLanguage, string> = { python: 'py', typescript: 'ts' };

/** `lab-05-L7` in the source, `lab-05-ts-L7` in its counterpart. People link to these. */
export function lineId(reading: string, sourceIndex: number, lang: CodeLanguage, line: number) {
  return sourceIndex === 0 ? `${reading}-L${line}` : `${reading}-${suffix[lang]}-L${line}`;
}

export const noteId = (reading: string, note: number) => `${reading}-N${note}`;

/** Where the reading can be run. */
export const editorId = (reading: string) => `${reading}-editor`;
