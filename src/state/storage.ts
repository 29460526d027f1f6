/*
 * The only module that touches the browser's storage. Keys are versioned, so that a change of shape
 * never meets old data. Everything still works where storage is refused or full: nothing is kept.
 */
const PREFIX = 'rope-handbook/1/';

/** What became of a value: in the browser, or not, because it is full or lets nobody store anything. */
export type Kept = 'kept' | 'full' | 'refused';

export function getItem<T>(key: string): T | undefined {
  try {
    const text = getText(key);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** @param value what JSON can say */
export function setItem(key: string, value: unknown): Kept {
  return setText(key, JSON.stringify(value));
}

export function removeItem(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Refused storage holds nothing to remove.
  }
}

/** The stored text; undefined where there is none, or where storage is refused. */
export function getText(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser replaces a value as a whole or leaves the old one: what was there before is not lost. */
export function setText(key: string, text: string): Kept {
  try {
    localStorage.setItem(PREFIX + key, text);
    return 'kept';
  } catch (error) {
    return (error as Error)?.name === 'QuotaExceededError' && canRead() ? 'full' : 'refused';
  }
}

/** What would become of a value here, found out by trying. */
export function tryToKeep(): Kept {
  const kept = setText('probe', '1');
  removeItem('probe');
  return kept;
}

/** The handbook's keys that begin with `start`, without the handbook's own prefix. */
export function keys(start = ''): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Calls back when another tab changes a key, or clears everything. */
export function onOtherTab(listener: (key: string | null) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null) listener(null);
    else if (key.startsWith(PREFIX)) listener(key.slice(PREFIX.length));
  });
}

/**
 * Calls back when a press of Back brings this page out of the browser's memory: while it lay there,
 * nobody could tell it of changes.
 */
export function onReturn(listener: () => void): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}

function canRead(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
