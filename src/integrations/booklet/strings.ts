const en = {
  lesson: (number: number) => `Lesson ${number}`,
  question: (number: number) => `Question ${number}`,
  answers: 'Answers',
  number: 'Your number',
};

export type BookletWords = typeof en;

const es: BookletWords = {
  lesson: (number) => `Lección ${number}`,
  question: (number) => `Pregunta ${number}`,
  answers: 'Respuestas',
  number: 'Tu número',
};

export const strings = { en, es };
