import type { Language } from './localized-path.ts';

const en = {
  switchLanguage: 'Español',
  switchLanguageHint: 'Leer esta página en español',
  minutes: (minutes: number | string) => `${minutes} min`,
  keep: 'Keep this',
  sources: 'Sources',
  passport: 'Convention passport',
  passportPairing: 'Pairs',
  passportSign: 'Positive angle',
  passportBase: 'Base',
  passportOrigin: 'First position',
  passportDtype: 'Angles in',
  pairing: {
    interleaved: 'adjacent (2i, 2i+1)',
    half: 'halves (i, i + d/2)',
    both: 'both, always named',
  },
  sign: { '+': 'counter-clockwise', '-': 'clockwise' },
  baseVaries: 'stated each time',
  searchOpen: 'Search',
  searchClose: 'Close',
  searchFailed:
    'The search index could not be loaded. Build the site first, then reload this page.',
  searchLoading: 'Loading the index…',
  footer:
    'Text under CC BY 4.0, code under MIT. Nothing here tracks you, and nothing needs a network.',
  figureData: 'The numbers behind this figure',
  play: 'Play',
  pause: 'Pause',
};

const es: typeof en = {
  switchLanguage: 'English',
  switchLanguageHint: 'Read this page in English',
  minutes: (minutes) => `${minutes} min`,
  keep: 'Quédate con esto',
  sources: 'Fuentes',
  passport: 'Pasaporte de convenciones',
  passportPairing: 'Pares',
  passportSign: 'Ángulo positivo',
  passportBase: 'Base',
  passportOrigin: 'Primera posición',
  passportDtype: 'Ángulos en',
  pairing: {
    interleaved: 'contiguos (2i, 2i+1)',
    half: 'mitades (i, i + d/2)',
    both: 'ambos, siempre con nombre',
  },
  sign: { '+': 'antihorario', '-': 'horario' },
  baseVaries: 'se indica cada vez',
  searchOpen: 'Buscar',
  searchClose: 'Cerrar',
  searchFailed: 'No se pudo cargar el índice de búsqueda. Construye el sitio y recarga la página.',
  searchLoading: 'Cargando el índice…',
  footer: 'Textos bajo CC BY 4.0, código bajo MIT. Aquí nada te rastrea y nada necesita red.',
  figureData: 'Los números de esta figura',
  play: 'Reproducir',
  pause: 'Pausa',
};

export type Strings = typeof en;

/** The interface texts in a language. */
export function ui(language: Language): Strings {
  return language === 'es' ? es : en;
}
