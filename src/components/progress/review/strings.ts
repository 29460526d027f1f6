/** Words of the page "Today". Client code: all of them may be shown in the page. */
const minutesOf = (questions: number): number => Math.max(2, Math.ceil(questions / 2));

const en = {
  dueHeading: 'Due for review',
  noScript:
    'Questions that you answer on the lessons come back here when they are due, the missed ones first. That needs JavaScript.',
  dueNone: 'Nothing is due today. Questions that you answer on the lessons come back here.',
  due: (count: number) =>
    count === 1
      ? 'One question is due. It takes a minute.'
      : `${count} questions are due. ${count > 10 ? 'Ten of them take' : 'They take'} about ${minutesOf(Math.min(count, 10))} min.`,
  start: 'Start the review',
  loading: 'Loading the questions…',
  notLoaded: 'The questions could not be loaded. Reload the page to try again.',
  lessonHeading: 'One lesson',
  lessonBegin: 'Begin here:',
  lessonContinue: 'Continue:',
  lessonNext: 'Next:',
  lessonAll: 'All lessons are done.',
  lessonsAll: 'All lessons',
  drillHeading: 'Out loud',
  drillLink: 'Interview drill',
  drillText: 'answer one question aloud.',
  drillDue: (count: number) =>
    count === 1 ? 'one question is due.' : `${count} questions are due.`,
  questionOf: (index: number, count: number) => `Question ${index} of ${count}`,
  from: 'From',
  next: 'Next question',
  skip: 'Skip',
  finish: 'Finish',
  result: (right: number, asked: number) =>
    asked === 0 ? 'Nothing was answered.' : `${right} of ${asked} remembered.`,
  soon: 'The others come back soon.',
  more: (count: number) => (count === 1 ? 'One more is due.' : `${count} more are due.`),
  goOn: 'Go on',
};

const es: typeof en = {
  dueHeading: 'Toca repasar',
  noScript:
    'Las preguntas que respondes en las lecciones vuelven aquí cuando toca, primero las falladas. Para eso hace falta JavaScript.',
  dueNone: 'Hoy no toca repasar nada. Aquí vuelven las preguntas que respondes en las lecciones.',
  due: (count) =>
    count === 1
      ? 'Toca repasar una pregunta. Es un minuto.'
      : `Toca repasar ${count} preguntas. ${count > 10 ? 'Diez llevan' : 'Llevan'} unos ${minutesOf(Math.min(count, 10))} min.`,
  start: 'Empezar el repaso',
  loading: 'Cargando las preguntas…',
  notLoaded: 'No se han podido cargar las preguntas. Recarga la página para intentarlo otra vez.',
  lessonHeading: 'Una lección',
  lessonBegin: 'Empieza aquí:',
  lessonContinue: 'Sigue con:',
  lessonNext: 'La siguiente:',
  lessonAll: 'Has hecho todas las lecciones.',
  lessonsAll: 'Todas las lecciones',
  drillHeading: 'En voz alta',
  drillLink: 'Ensayo de entrevista',
  drillText: 'responde una pregunta en voz alta.',
  drillDue: (count) => (count === 1 ? 'toca una pregunta.' : `tocan ${count} preguntas.`),
  questionOf: (index, count) => `Pregunta ${index} de ${count}`,
  from: 'De',
  next: 'Siguiente pregunta',
  skip: 'Saltar',
  finish: 'Terminar',
  result: (right, asked) =>
    asked === 0 ? 'No has respondido ninguna.' : `Recordabas ${right} de ${asked}.`,
  soon: 'Las demás vuelven pronto.',
  more: (count) => (count === 1 ? 'Queda una más.' : `Quedan ${count} más.`),
  goOn: 'Seguir',
};

export const strings = { en, es };
export type ReviewStrings = typeof en;
