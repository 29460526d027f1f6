import type { ErrorCode } from '../protocol.ts';

/** The words of the console in one language. */
export interface ConsoleStrings {
  language: 'en' | 'es';
  more: (count: number) => string;
  cut: (characters: number) => string;
  dropped: (calls: number) => string;
  place: (path: string, line: number, column?: number) => string;
  inLibrary: (library: string, name: string) => string;
  errors: Partial<Record<ErrorCode, (detail: Record<string, string>) => string>>;
  /** What errors of libraries mean, by their code; for languages their messages are not written in. */
  libraryErrors?: Readonly<Record<string, string>>;
}

const locate = (path: string, line: number, column?: number): string =>
  `${path.replace(/^\//, '')}:${line}${column ? `:${column}` : ''}`;

export const en: ConsoleStrings = {
  language: 'en',
  more: (count) => `… ${count} more`,
  cut: (characters) => `… ${characters} more characters`,
  dropped: (calls) => `… ${calls} more console calls not shown`,
  place: (path, line, column) => `at ${locate(path, line, column)}`,
  inLibrary: (library, name) => `thrown inside ${library}${name ? ` by ${name}` : ''}`,
  errors: {
    'missing-file': (d) => `There is no file "${d.specifier}". Files here: ${d.available}.`,
    'missing-module': (d) => `There is no module "${d.specifier}" here. Available: ${d.available}.`,
    'missing-export': (d) =>
      `"${d.specifier}" has no export named "${d.name}". It exports: ${d.available || 'nothing'}.`,
    'forbidden-module': (d) =>
      `${d.importer} may not import "${d.specifier}": what is graded is your own code.${d.allowed ? ` It may import ${d.allowed}.` : ''}`,
    'missing-entry': (d) => `There is no file ${d.path} to run.`,
    'too-large': (d) => `${d.path} has ${d.length} characters; at most ${d.limit} can be run.`,
    'compile-time': (d) => `The compiler gave up after ${d.seconds} s. Is the nesting very deep?`,
    'no-frame': (d) => `The part of the page that runs code did not load: ${d.url}.`,
    'thrown-value': (d) => `Thrown value: ${d.value}`,
    unreadable: () => 'An error that could not be read.',
    crashed: () => 'The program used too much memory and was stopped. Your code is still here.',
  },
};

export const es: ConsoleStrings = {
  language: 'es',
  more: (count) => `… ${count} más`,
  cut: (characters) => `… ${characters} caracteres más`,
  dropped: (calls) => `… ${calls} llamadas más a la consola sin mostrar`,
  place: (path, line, column) => `en ${locate(path, line, column)}`,
  inLibrary: (library, name) => `lanzado dentro de ${library}${name ? `, en ${name}` : ''}`,
  errors: {
    'missing-file': (d) => `No existe el archivo «${d.specifier}». Archivos: ${d.available}.`,
    'missing-module': (d) => `Aquí no hay ningún módulo «${d.specifier}». Hay: ${d.available}.`,
    'missing-export': (d) =>
      `«${d.specifier}» no exporta «${d.name}». Exporta: ${d.available || 'nada'}.`,
    'forbidden-module': (d) =>
      `${d.importer} no puede importar «${d.specifier}»: se evalúa tu propio código.${d.allowed ? ` Puede importar ${d.allowed}.` : ''}`,
    'missing-entry': (d) => `No existe el archivo ${d.path} que había que ejecutar.`,
    'too-large': (d) =>
      `${d.path} tiene ${d.length} caracteres; se pueden ejecutar ${d.limit} como mucho.`,
    'compile-time': (d) =>
      `El compilador se rindió a los ${d.seconds} s. ¿Hay demasiado anidamiento?`,
    'no-frame': (d) => `No se cargó la parte de la página que ejecuta el código: ${d.url}.`,
    'thrown-value': (d) => `Valor lanzado: ${d.value}`,
    unreadable: () => 'Un error que no se pudo leer.',
    crashed: () => 'El programa agotó la memoria y se detuvo. Tu código sigue aquí.',
  },
};

export const consoleStrings = { en, es };
