import { vi } from 'vitest';

/** A browser's storage that can be full, refused, or shared with another tab. */
export class FakeStorage implements Storage {
  readonly items = new Map<string, string>();
  /** Characters it holds at most. */
  room = Infinity;
  refused = false;

  get length(): number {
    this.#mayRead();
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.#mayRead();
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#mayRead();
    const others = [...this.items].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.room)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.#mayRead();
    this.items.delete(key);
  }
  clear(): void {
    this.items.clear();
  }
  #mayRead(): void {
    if (this.refused) throw new DOMException('Access is denied.', 'SecurityError');
  }
}

/** A fresh page: modules without memory over a storage that may hold something already. */
export async function openPage(storage = new FakeStorage()) {
  const heard: Record<string, ((event: object) => void)[]> = {};
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) =>
    (heard[name] ??= []).push(listener),
  );
  const state = await import('../../../src/state/index.ts');
  return {
    ...state,
    storage,
    /** Another tab has written. */
    otherTabWrote: (key: string | null) => heard['storage']?.forEach((hear) => hear({ key })),
    /** The reader presses Back, and this page lies in the browser's memory still. */
    comeBack: () => heard['pageshow']?.forEach((hear) => hear({ persisted: true })),
  };
}

export const KEY = 'rope-handbook/1/progress';
export const DAY = 86_400_000;
/** Noon, so that a test means the same day everywhere. */
export const noon = (day: number): number => new Date(2026, 2, day, 12).getTime();
