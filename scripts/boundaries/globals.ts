/** Globals that only some folders may touch, as options of ESLint's no-restricted-* rules. */

const storageNames = ['localStorage', 'sessionStorage', 'indexedDB'];
const storageMessage =
  'Only src/state touches browser storage: one place knows the stored shape and its migrations. Instead: read and write through src/state.';

export const storageGlobals = storageNames.map((name) => ({ name, message: storageMessage }));

export const storageProperties = [
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    storageNames.map((property) => ({ object, property, message: storageMessage })),
  ),
  { object: 'document', property: 'cookie', message: storageMessage },
];

const browserNames =
  'window document navigator location history customElements HTMLElement Element Node DOMParser alert fetch';
const browserMessage =
  'This package has no page: the same code runs in a worker and in Node. Instead: return plain data and let the caller show it.';

export const browserGlobals = browserNames
  .split(' ')
  .map((name) => ({ name, message: browserMessage }));
