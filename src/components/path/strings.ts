/** Words of the path: its overview, the end of a lesson. All of them may be shown in the page. */
const en = {
  lessonDone: 'Lesson done',
  lessonDoneHint: 'Marks itself when you recall everything above.',
  begin: 'Begin here',
  opened: 'Continue where you were',
  next: 'Next',
  allDone: 'Every lesson is done',
  lessons: 'Lessons',
  doneOf: (done: number, all: number) => `${done} of ${all} done`,
  left: 'Time',
  minutesInAll: (minutes: number) => `${minutes} min`,
  minutesLeft: (minutes: number) => `${minutes} min left`,
  today: 'Today',
  fiveMinutes: 'Five minutes',
  due: (count: number) => (count === 1 ? '1 question due' : `${count} questions due`),
  nothingDue: 'Nothing due',
  kept: 'Kept for you',
  yours: 'Your progress',
  days: (total: number, inARow: number) =>
    inARow > 1 ? `${total} days, ${inARow} in a row` : total === 1 ? '1 day' : `${total} days`,
  done: 'done',
  bookletLater: 'The lessons come here when the site is built.',
};

const es: typeof en = {
  lessonDone: 'Lección hecha',
  lessonDoneHint: 'Se marca sola cuando recuerdas todo lo de arriba.',
  begin: 'Empieza aquí',
  opened: 'Sigue donde lo dejaste',
  next: 'La siguiente',
  allDone: 'Has hecho todas las lecciones',
  lessons: 'Lecciones',
  doneOf: (done, all) => `${done} de ${all} hechas`,
  left: 'Tiempo',
  minutesInAll: (minutes) => `${minutes} min`,
  minutesLeft: (minutes) => `quedan ${minutes} min`,
  today: 'Hoy',
  fiveMinutes: 'Cinco minutos',
  due: (count) => (count === 1 ? 'Toca 1 pregunta' : `Tocan ${count} preguntas`),
  nothingDue: 'No toca nada',
  kept: 'Lo guardado',
  yours: 'Tu progreso',
  days: (total, inARow) =>
    inARow > 1 ? `${total} días, ${inARow} seguidos` : total === 1 ? '1 día' : `${total} días`,
  done: 'hecha',
  bookletLater: 'Las lecciones llegan aquí cuando se construye el sitio.',
};

export const strings = { en, es };
