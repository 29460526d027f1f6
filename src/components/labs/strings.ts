/** Words of the labs' workbench, write-up and artefacts. */
const en = {
  save: (file: string) => `Save ${file}`,
  artefactsWait: 'Press Run above. The files are made from that run.',
  artefactsReady: (passed: number, total: number) =>
    passed === total
      ? `Made from your last run: all ${total} checks pass.`
      : `Made from your last run: ${passed} of ${total} checks pass. Run again when you have changed something.`,
  artefactsStale: 'Your code has changed since that run. Run again.',
  zip: 'Save all as one zip',
  saveOne: 'Save',
  waits: 'after a run',
  bytes: (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`),
  failed: 'The files could not be made:',
  what: {
    code: 'your code',
    script: 'the verification script',
    'output.txt': 'what the run printed',
    'plot.png': 'the plot, as a picture',
    'plot.svg': 'the plot, to zoom into',
    'table.csv': 'the table, for a spreadsheet',
    'manifest.json': 'experiment, date, seed, versions, settings, results',
    'README.md': 'the write-up and what is in the folder',
  } as Record<string, string>,
  writeUp: 'Write-up',
  kept: 'Kept in this browser.',
  notKept: 'This browser keeps nothing. Save your files before you leave.',
  compare: 'Compare with the points of a good answer',
  fromYourRun: 'From your run:',
  noResultYet: 'run first',
  results: 'Results',
  resultName: 'name',
  resultValue: 'value',
  unanswered: '(not answered yet)',
  files: 'Files',
  readmeDate: (date: string) => `Run on ${date}.`,
  readmeChecks: (passed: number, total: number) => `${passed} of ${total} checks passed.`,
};

export type LabWords = typeof en;

const es: LabWords = {
  save: (file) => `Guardar ${file}`,
  artefactsWait: 'Pulsa Ejecutar más arriba. Los archivos salen de esa ejecución.',
  artefactsReady: (passed, total) =>
    passed === total
      ? `Hechos con tu última ejecución: pasan las ${total} comprobaciones.`
      : `Hechos con tu última ejecución: pasan ${passed} de ${total} comprobaciones. Ejecuta otra vez cuando cambies algo.`,
  artefactsStale: 'Tu código ha cambiado desde esa ejecución. Ejecuta otra vez.',
  zip: 'Guardar todo en un zip',
  saveOne: 'Guardar',
  waits: 'después de ejecutar',
  bytes: (bytes) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`),
  failed: 'No se pudieron crear los archivos:',
  what: {
    code: 'tu código',
    script: 'el script de verificación',
    'output.txt': 'lo que imprimió la ejecución',
    'plot.png': 'la gráfica, como imagen',
    'plot.svg': 'la gráfica, para ampliarla',
    'table.csv': 'la tabla, para una hoja de cálculo',
    'manifest.json': 'experimento, fecha, semilla, versiones, ajustes y resultados',
    'README.md': 'tus respuestas y qué hay en la carpeta',
  },
  writeUp: 'Respuestas',
  kept: 'Guardado en este navegador.',
  notKept: 'Este navegador no guarda nada. Guarda tus archivos antes de salir.',
  compare: 'Compara con los puntos de una buena respuesta',
  fromYourRun: 'De tu ejecución:',
  noResultYet: 'ejecuta primero',
  results: 'Resultados',
  resultName: 'nombre',
  resultValue: 'valor',
  unanswered: '(sin responder todavía)',
  files: 'Archivos',
  readmeDate: (date) => `Ejecutado el ${date}.`,
  readmeChecks: (passed, total) => `Pasaron ${passed} de ${total} comprobaciones.`,
};

export const strings = { en, es };
