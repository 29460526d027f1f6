import type { CodeLanguage, NoteKind } from '@rope-handbook/code-readings';

/** "lines 6–7" or "line 8". */
const span = (one: string, many: string) => (first: number, last: number) =>
  first === last ? `${one} ${first}` : `${many} ${first}–${last}`;

const languageNames: Record<CodeLanguage, string> = { python: 'Python', typescript: 'TypeScript' };

const en = {
  region: (title: string) => `Annotated reading: ${title}`,
  code: 'Code',
  show: 'Show',
  everything: 'Code and notes',
  onlyCode: 'Only the code',
  onlyNotes: 'Only the notes',
  bothLanguages: 'Both',
  pass: 'Read one pass',
  allKinds: 'All notes',
  kinds: {
    contract: 'Contract',
    transition: 'Transition',
    shape: 'Shape',
    trap: 'Trap',
    interview: 'Interview',
  } satisfies Record<NoteKind, string>,
  values: 'Values',
  valuesHint: (tools: string) =>
    `Under a line, what it computed when the file ran (${tools}). Inside a function, its first call.`,
  then: 'then',
  returns: 'returns',
  gives: 'gives',
  prints: 'prints',
  lines: span('line', 'lines'),
  lineLabel: (line: number, notes: number[]) =>
    notes.length > 0 ? `Line ${line}, note ${notes.join(' and ')}` : `Line ${line}`,
  noteLabel: (note: number) => `Note ${note}`,
  download: (file: string) => `Download ${file}`,
  openEditor: (file: string) => `Open ${file} in the editor`,
  run: (file: string) => `Run ${file}`,
  runHint: 'The same program, live. Change a position, a base, a sign, and run it again.',
  runSourceHint: (file: string) =>
    `${file} as the library has it, and a small program that uses it. Change either and run.`,
  copy: 'Copy the code',
  copied: 'Copied',
  keys: 'In the code, ↑ and ↓ move between lines, → goes to the note, ← goes back.',
  coverage: (explained: number, total: number, file: string) =>
    `${explained} of ${total} lines of ${file} explained.`,
  excerptOf: (file: string) => `From ${file}`,
  languageNames,
};

const es: typeof en = {
  region: (title) => `Lectura anotada: ${title}`,
  code: 'Código',
  show: 'Mostrar',
  everything: 'Código y notas',
  onlyCode: 'Solo el código',
  onlyNotes: 'Solo las notas',
  bothLanguages: 'Ambos',
  pass: 'Leer una pasada',
  allKinds: 'Todas las notas',
  kinds: {
    contract: 'Contrato',
    transition: 'Transición',
    shape: 'Forma',
    trap: 'Trampa',
    interview: 'Entrevista',
  },
  values: 'Valores',
  valuesHint: (tools) =>
    `Bajo cada línea, lo que calculó al ejecutar el archivo (${tools}). Dentro de una función, su primera llamada.`,
  then: 'luego',
  returns: 'devuelve',
  gives: 'da',
  prints: 'imprime',
  lines: span('línea', 'líneas'),
  lineLabel: (line, notes) =>
    notes.length > 0 ? `Línea ${line}, nota ${notes.join(' y ')}` : `Línea ${line}`,
  noteLabel: (note) => `Nota ${note}`,
  download: (file) => `Descargar ${file}`,
  openEditor: (file) => `Abrir ${file} en el editor`,
  run: (file) => `Ejecuta ${file}`,
  runHint:
    'El mismo programa, vivo. Cambia una posición, la base o un signo y vuelve a ejecutarlo.',
  runSourceHint: (file) =>
    `${file} tal como está en la biblioteca, y un programa corto que lo usa. Cambia cualquiera de los dos y ejecuta.`,
  copy: 'Copiar el código',
  copied: 'Copiado',
  keys: 'En el código, ↑ y ↓ recorren las líneas, → va a la nota y ← vuelve.',
  coverage: (explained, total, file) => `${explained} de ${total} líneas de ${file} explicadas.`,
  excerptOf: (file) => `De ${file}`,
  languageNames,
};

export const strings = { en, es };
export type ReadingStrings = typeof en;
