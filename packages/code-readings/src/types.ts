export const languages = ['en', 'es'] as const;
export type ReaderLanguage = (typeof languages)[number];

/** What a note is for. The page can be read as one pass per kind. */
export const noteKinds = ['contract', 'transition', 'shape', 'trap', 'interview'] as const;
export type NoteKind = (typeof noteKinds)[number];

export type CodeLanguage = 'python' | 'typescript';

/** First and last line of the real file, both included, counted from 1. */
export interface LineRange {
  first: number;
  last: number;
}

export interface SourceLine {
  /** Line of the file on disk, so that page, download and error messages agree. */
  number: number;
  text: string;
}

/** Where a note points: `at` is a region, a symbol or quoted code; `within` narrows the search. */
export interface Anchor {
  at: string;
  within?: string;
}
