import { SealedPart } from './seal/sealed-part.ts';
import { OfflineSearch } from './search/offline-search.ts';

const own = document.currentScript as HTMLScriptElement;

/** Runs the modules that the page names, in its order. One that fails does not stop the others. */
export function start(modules: Record<string, () => unknown>): void {
  customElements.define('offline-search', OfflineSearch);
  customElements.define('sealed-part', SealedPart);
  for (const id of own.dataset.run?.split(' ').filter(Boolean) ?? []) {
    try {
      modules[id]!();
    } catch (error) {
      reportError(error);
    }
  }
}
