import { getItem, removeItem, setItem } from '../../../state/storage.ts';

interface Kept {
  /** Hash of the starting code this was written on. */
  starter: string;
  files: Record<string, string>;
}

/** Where a reader's answer to a problem or lab waits for the next visit. */
export class Shelf {
  readonly #key: string;
  readonly #starter: string;

  constructor({ key, starter }: { key: string; starter: string }) {
    this.#key = `code/${key}`;
    this.#starter = starter;
  }

  keep(files: Record<string, string>): void {
    setItem(this.#key, { starter: this.#starter, files } satisfies Kept);
  }

  forget(): void {
    removeItem(this.#key);
  }

  /** The kept files among `paths`; `current` tells whether the starting code is still the same. */
  find(paths: string[]): { files: Record<string, string>; current: boolean } | undefined {
    const kept = getItem<Kept>(this.#key);
    if (typeof kept?.files !== 'object') return undefined;
    const files = Object.entries(kept.files).filter(
      ([path, text]) => paths.includes(path) && typeof text === 'string',
    );
    if (files.length === 0) return undefined;
    return { files: Object.fromEntries(files), current: kept.starter === this.#starter };
  }
}
