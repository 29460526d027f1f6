/** Words of the path: its overview, the end of a lesson. */
const en = {
  lessonDone: 'Lesson done',
  lessonDoneHint: 'Marks itself when you recall everything above.',
};

const es: typeof en = {
  lessonDone: 'Lección hecha',
  lessonDoneHint: 'Se marca sola cuando recuerdas todo lo de arriba.',
};

export const strings = { en, es };
