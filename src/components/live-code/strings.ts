/** Words of a code block, for the static page and for the island. */
const en = {
  code: (file: string) => `Code: ${file}`,
  tabs: 'Files',
  editor: (file: string) =>
    `Editor for ${file}. Press Escape, then Tab, to leave it. Press Control or Command and Enter to run.`,
  readOnly: 'read only',
  output: 'Output',
  run: 'Run',
  edit: 'Edit',
  stop: 'Stop',
  reset: 'Reset',
  share: 'Share',
  copy: 'Copy',
  copied: 'Copied',
  copyOutput: 'Copy output',
  hint: 'Esc, then Tab leaves the editor. Ctrl or ⌘ + Enter runs.',
  loadFailed: 'The editor could not be loaded. Check the connection and press again.',
  running: 'Running…',
  nothingPrinted: 'The program ended and printed nothing.',
  done: (ms: number) => `Ended after ${formatMs(ms, '.')}.`,
  failed: 'Ended with an error.',
  stopped: 'Stopped by you.',
  outOfTime: (seconds: number) =>
    `Stopped after ${seconds} s. Is there a loop that never ends? Your code is unchanged.`,
  wasReset: 'The original code is back.',
  linkCopied: 'Link copied. It contains your code.',
  linkReady: 'Copy this link. It contains your code.',
  linkTooLong: 'This code is too long for a link.',
  fromLink: 'This code came with a link. Read it before you run it.',
  fromLinkBesideOwn:
    'This code came with a link. Read it before you run it. Your own code is kept until you choose.',
  backToMine: 'Back to mine',
  takeThis: 'Take this one',
  notKept: 'This browser could not keep your code. Save it as a file before you leave.',
  badLink: 'The code in this link could not be read. This is the original.',
  starterChanged: 'The starting code has changed since you wrote yours.',
  keepMine: 'Keep mine',
  takeNew: 'Take the new one',
  restored: 'Your code from last time.',
  showAll: (lines: number) => `Show all ${lines} lines`,
  showLess: 'Show less',
  goTo: (place: string) => `Go to ${place}`,
  checks: 'Checks',
  pass: 'Passed',
  fail: 'Failed',
  expected: 'Expected',
  actual: 'Got',
  tolerance: 'Tolerance',
  passed: (passed: number, all: number) => `${passed} of ${all} checks passed.`,
  readMore: 'Read more',
  drawing: 'Drawing',
  drawn: (words: string) => `Drawing: ${words}`,
  drawnByRun: (words?: string) =>
    words ? `Drawing: ${words} Run paints it.` : 'This program draws. Run paints the picture.',
  noCanvas: 'This browser cannot paint the canvas of a program.',
};

const es: typeof en = {
  code: (file) => `Código: ${file}`,
  tabs: 'Archivos',
  editor: (file) =>
    `Editor de ${file}. Pulsa Escape y después Tab para salir. Pulsa Control o Comando e Intro para ejecutar.`,
  readOnly: 'solo lectura',
  output: 'Salida',
  run: 'Ejecutar',
  edit: 'Editar',
  stop: 'Parar',
  reset: 'Restablecer',
  share: 'Compartir',
  copy: 'Copiar',
  copied: 'Copiado',
  copyOutput: 'Copiar salida',
  hint: 'Esc y después Tab sale del editor. Ctrl o ⌘ + Intro ejecuta.',
  loadFailed: 'No se pudo cargar el editor. Revisa la conexión y vuelve a pulsar.',
  running: 'Ejecutando…',
  nothingPrinted: 'El programa terminó sin escribir nada.',
  done: (ms) => `Terminó en ${formatMs(ms, ',')}.`,
  failed: 'Terminó con un error.',
  stopped: 'Lo has parado.',
  outOfTime: (seconds) =>
    `Se detuvo a los ${seconds} s. ¿Hay un bucle que no acaba? Tu código sigue igual.`,
  wasReset: 'Ha vuelto el código original.',
  linkCopied: 'Enlace copiado. Lleva tu código dentro.',
  linkReady: 'Copia este enlace. Lleva tu código dentro.',
  linkTooLong: 'Este código es demasiado largo para un enlace.',
  fromLink: 'Este código venía en un enlace. Léelo antes de ejecutarlo.',
  fromLinkBesideOwn:
    'Este código venía en un enlace. Léelo antes de ejecutarlo. El tuyo sigue guardado hasta que elijas.',
  backToMine: 'Volver al mío',
  takeThis: 'Quedarme con este',
  notKept: 'Este navegador no ha podido guardar tu código. Guárdalo en un archivo antes de salir.',
  badLink: 'No se pudo leer el código del enlace. Este es el original.',
  starterChanged: 'El código inicial ha cambiado desde que escribiste el tuyo.',
  keepMine: 'Conservar el mío',
  takeNew: 'Usar el nuevo',
  restored: 'Tu código de la última vez.',
  showAll: (lines) => `Mostrar las ${lines} líneas`,
  showLess: 'Mostrar menos',
  goTo: (place) => `Ir a ${place}`,
  checks: 'Comprobaciones',
  pass: 'Superada',
  fail: 'Fallida',
  expected: 'Se esperaba',
  actual: 'Resultado',
  tolerance: 'Tolerancia',
  passed: (passed, all) => `${passed} de ${all} comprobaciones superadas.`,
  readMore: 'Seguir leyendo',
  drawing: 'Dibujo',
  drawn: (words) => `Dibujo: ${words}`,
  drawnByRun: (words) =>
    words
      ? `Dibujo: ${words} Se pinta al ejecutar.`
      : 'Este programa dibuja. La imagen se pinta al ejecutar.',
  noCanvas: 'Este navegador no puede pintar el lienzo de un programa.',
};

function formatMs(ms: number, decimal: string): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1).replace('.', decimal)} s`;
  return `${Math.max(1, Math.round(ms))} ms`;
}

export type Strings = typeof en;
export const strings = { en, es };
