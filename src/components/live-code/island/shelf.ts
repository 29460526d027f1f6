import { getItem, removeItem, setItem, type Kept } from '../../../state/storage.ts';

interface Stored {
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

  keep(files: Record<string, string>): Kept {
    return setItem(this.#key, { starter: this.#starter, files } satisfies Stored);
  }

  forget(): void {
    removeItem(this.#key);
  }

  /** The kept files among `paths`; `current` tells whether the starting code is still the same. */
  find(paths: string[]): { files: Record<string, string>; current: boolean } | undefined {
    const kept = getItem<Partial<Stored> | null>(this.#key);
    // It may come from a file that somebody loaded.
    const files = Object.entries(kept?.files ?? {}).filter(
      ([path, text]) => paths.includes(path) && typeof text === 'string',
    );
    if (files.length === 0) return undefined;
    return { files: Object.fromEntries(files), current: kept?.starter === this.#starter };
  }
}
