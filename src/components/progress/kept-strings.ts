/** Words of the page "Your progress". Client code: all of them may be shown in the page. */
const en = {
  noScript: 'What the handbook keeps lies in this browser. Showing it needs JavaScript.',
  empty: 'No answer, lesson or result is kept yet. Answer a question, and it appears here.',
  fileHeading: 'Take it along',
  save: 'Save as a file',
  load: 'Load a file',
  fileName: 'rope-handbook-progress',
  fileHint:
    'One file for another browser or machine. Loading adds to what is here: the newer state of each item wins, and no review is lost.',
  loaded: (items: number) => (items === 1 ? 'Loaded 1 item.' : `Loaded ${items} items.`),
  skipped: (items: number) => `${items} could not be read and were left out.`,
  codeLeft: (items: number) =>
    items === 1
      ? 'One piece of code stayed as you have it here.'
      : `${items} pieces of code stayed as you have them here.`,
  unkept: 'This browser could not keep all of it: it is forgotten when you leave the page.',
  errors: {
    'not-json': 'This file is not a progress file. Choose one that was saved on this page.',
    'not-progress': 'This file is not a progress file. Choose one that was saved on this page.',
    newer: 'A newer handbook saved this file. Load it there.',
  },
  unreadable: 'The file could not be opened.',
  forgetHeading: 'Forget',
  forgetAll: 'Forget everything…',
  forgetHint:
    'Answers, reviews, lessons, sketches, and the code you wrote in problems and labs, in this browser.',
  sure: 'Forget everything?',
  sureText: 'It cannot be taken back. A file that you save first can be loaded again.',
  yes: 'Forget everything',
  no: 'Keep it',
  forgotten: 'Everything is forgotten.',
  forget: 'Forget',
  forgetItem: (title: string) => `Forget: ${title}`,
  itemForgotten: (title: string) => `Forgotten: ${title}`,
  sections: {
    lessons: 'Lessons',
    answers: 'Questions',
    drill: 'Interview drill',
    solved: 'Problems and labs',
    assessments: 'Self-assessments',
    preferences: 'Choices',
  },
  preferences: {
    'drill-level': 'Interview drill: level',
    'drill-order': 'Interview drill: order',
    'drill-timer': 'Interview drill: whether the time is shown',
    'capstone-timer': 'Explain the rescue: what is left on the clock',
    'hand-in-name': 'Your name on results files',
  } as Record<string, string>,
  states: {
    done: 'done',
    opened: 'opened',
    right: 'right',
    wrong: 'missed',
    passed: (passed: number, total: number) => `${passed} of ${total} checks`,
    reviews: (count: number) => (count === 1 ? 'asked once' : `asked ${count} times`),
  },
};

const es: typeof en = {
  noScript: 'Lo que guarda el manual está en este navegador. Mostrarlo requiere JavaScript.',
  empty:
    'Aún no hay respuestas, lecciones ni resultados guardados. Responde una pregunta y aparecerá aquí.',
  fileHeading: 'Llévatelo',
  save: 'Guardar en un archivo',
  load: 'Cargar un archivo',
  fileName: 'manual-de-rope-progreso',
  fileHint:
    'Un archivo para otro navegador u otro equipo. Al cargarlo se suma a lo que hay aquí: de cada cosa vale el estado más reciente, y no se pierde ningún repaso.',
  loaded: (items) => (items === 1 ? 'Cargado: 1 elemento.' : `Cargados: ${items} elementos.`),
  skipped: (items) => `${items} no se podían leer y se han quedado fuera.`,
  codeLeft: (items) =>
    items === 1
      ? 'Un fragmento de código se queda como lo tienes aquí.'
      : `${items} fragmentos de código se quedan como los tienes aquí.`,
  unkept: 'Este navegador no ha podido guardarlo todo: se olvida al salir de la página.',
  errors: {
    'not-json': 'Este archivo no es de progreso. Elige uno que se guardara en esta página.',
    'not-progress': 'Este archivo no es de progreso. Elige uno que se guardara en esta página.',
    newer: 'Este archivo lo guardó un manual más nuevo. Cárgalo en él.',
  },
  unreadable: 'No se ha podido abrir el archivo.',
  forgetHeading: 'Olvidar',
  forgetAll: 'Olvidarlo todo…',
  forgetHint:
    'Respuestas, repasos, lecciones, esbozos y el código que escribiste en problemas y laboratorios, en este navegador.',
  sure: '¿Olvidarlo todo?',
  sureText: 'No se puede deshacer. Si antes guardas un archivo, podrás volver a cargarlo.',
  yes: 'Olvidarlo todo',
  no: 'Conservarlo',
  forgotten: 'Todo olvidado.',
  forget: 'Olvidar',
  forgetItem: (title) => `Olvidar: ${title}`,
  itemForgotten: (title) => `Olvidado: ${title}`,
  sections: {
    lessons: 'Lecciones',
    answers: 'Preguntas',
    drill: 'Ensayo de entrevista',
    solved: 'Problemas y laboratorios',
    assessments: 'Autoevaluaciones',
    preferences: 'Preferencias',
  },
  preferences: {
    'drill-level': 'Ensayo de entrevista: nivel',
    'drill-order': 'Ensayo de entrevista: orden',
    'drill-timer': 'Ensayo de entrevista: si se muestra el tiempo',
    'capstone-timer': 'Explica el rescate: lo que queda en el reloj',
    'hand-in-name': 'Tu nombre en los archivos de resultados',
  },
  states: {
    done: 'hecha',
    opened: 'abierta',
    right: 'bien',
    wrong: 'fallada',
    passed: (passed, total) => `${passed} de ${total} comprobaciones`,
    reviews: (count) => (count === 1 ? 'preguntada una vez' : `preguntada ${count} veces`),
  },
};

export const keptStrings = { en, es };
export type KeptStrings = typeof en;
