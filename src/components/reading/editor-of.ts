import type { Reading } from '@rope-handbook/code-readings';

/** What `<LiveCode>` needs to run the TypeScript of a reading. */
export interface ReadingEditor {
  fileName: string;
  props: {
    id: string;
    entry?: string;
    files?: Record<string, string>;
    hiddenFiles?: Record<string, string>;
  };
}

/** A program of content runs as the snippet it is; a package's file runs with its example. */
export function editorOf({ id, sources, editor }: Reading): ReadingEditor | undefined {
  if (editor) {
    const { source, entry, files, hiddenFiles } = editor;
    const { fileName } = sources[source]!;
    return { fileName, props: { id: `readings/${id}/run`, entry, files, hiddenFiles } };
  }
  for (const { language, file, fileName } of sources) {
    const snippet = /(?:^|\/)content\/(.+)\.ts$/.exec(file)?.[1];
    if (language === 'typescript' && snippet) return { fileName, props: { id: snippet } };
  }
  return undefined;
}
