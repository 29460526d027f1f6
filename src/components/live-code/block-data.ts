import type { Language } from '../../i18n/localized-path.ts';

/** Travels from the build to the island, in the block's JSON script. */
export interface BlockData {
  language: Language;
  entry: string;
  hiddenFiles?: Record<string, string>;
  /** Paths of visible files that cannot be edited. */
  readOnly?: string[];
  timeLimit?: number;
  /** False where a component around the block lists the checks itself. */
  showChecks?: boolean;
  /** What the drawing shows, for programs that do not say it themselves. */
  alt?: string;
  /** Present when the reader's code is kept. */
  storage?: { key: string; starter: string };
}
