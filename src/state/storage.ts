/*
 * The only module that touches the browser's storage. Keys are versioned, so that a change of shape
 * never meets old data. Everything still works where storage is refused or full: nothing is kept.
 */
const PREFIX = 'rope-handbook/1/';

export function getItem<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Answers whether the value was kept. */
export function setItem(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function removeItem(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Refused storage holds nothing to remove.
  }
}
