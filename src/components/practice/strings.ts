/** Words of problems and questions. */
const en = {
  prediction: 'Predict first',
  recall: 'Recall',
  commit: 'That is my prediction',
  check: 'Check',
  again: 'Change your answer and check again.',
  afresh: 'Answer afresh',
  earlierOn: 'Your answer of',
  chooseFirst: 'Choose an answer first.',
  numberFirst: 'Write a number first, such as 0.25.',
  right: 'Right.',
  wrong: 'Not quite.',
  otherwise: 'It turns out otherwise.',
  answer: 'The answer',
  allAnswers: 'All the answers',
  rightChoice: 'right',
  wrongChoice: 'wrong',
  yourNumber: 'Your number',
  withinTolerance: (answer: string, tolerance: string) => `${answer} (within ${tolerance} counts)`,
  difficulty: { easy: 'easy', medium: 'medium', hard: 'hard' },
  minutes: (minutes: number) => `${minutes} min`,
  hint: (index: number, total: number) => `Hint ${index} of ${total}`,
  checks: 'What is checked',
  checksIntro: 'Press Run. Every check says what it found.',
  pending: 'not run yet',
  pass: 'passes',
  fail: 'fails',
  expected: 'expected',
  actual: 'yours',
  tolerance: 'tolerance',
  more: 'Read about it',
  solution: 'Solution',
  solutionLocked: 'Show me the solution anyway',
  solutionWaits: 'The solution opens when all checks pass.',
  solutionOpen: '✓ All checks pass. Here is one way to write it.',
  mutants: (count: number) =>
    `The checks are proven against ${count} wrong answers: each of them fails, and its mistake is named.`,
  saveCode: (file: string) => `Save ${file}`,
  ownCode:
    'It is kept in this browser. What is graded is your own code: it may not import rope-core.',
  commandLine: 'On your own machine, run the same checks with',
  goal: {
    pending: 'Change the code and press Run: the goal is checked.',
    pass: 'Goal reached.',
    fail: 'Not yet.',
    unfinished: 'The program did not run to its end, so the goal was not checked.',
    earlier: 'Goal reached on',
    expected: 'needed',
    actual: 'Yours:',
  },
};

const es: typeof en = {
  prediction: 'Primero predice',
  recall: 'Recuerda',
  commit: 'Esa es mi predicción',
  check: 'Comprobar',
  again: 'Cambia tu respuesta y comprueba otra vez.',
  afresh: 'Responder de nuevo',
  earlierOn: 'Tu respuesta del',
  chooseFirst: 'Elige primero una respuesta.',
  numberFirst: 'Escribe primero un número, por ejemplo 0.25.',
  right: 'Correcto.',
  wrong: 'No del todo.',
  otherwise: 'Resulta que no.',
  answer: 'La respuesta',
  allAnswers: 'Todas las respuestas',
  rightChoice: 'correcta',
  wrongChoice: 'incorrecta',
  yourNumber: 'Tu número',
  withinTolerance: (answer, tolerance) => `${answer} (vale hasta ±${tolerance})`,
  difficulty: { easy: 'fácil', medium: 'media', hard: 'difícil' },
  minutes: (minutes) => `${minutes} min`,
  hint: (index, total) => `Pista ${index} de ${total}`,
  checks: 'Qué se comprueba',
  checksIntro: 'Pulsa Ejecutar. Cada comprobación dice qué encontró.',
  pending: 'aún sin ejecutar',
  pass: 'pasa',
  fail: 'falla',
  expected: 'esperado',
  actual: 'el tuyo',
  tolerance: 'tolerancia',
  more: 'Léelo con calma',
  solution: 'Solución',
  solutionLocked: 'Muéstrame la solución de todos modos',
  solutionWaits: 'La solución se abre cuando pasan todas las comprobaciones.',
  solutionOpen: '✓ Pasan todas las comprobaciones. Esta es una manera de escribirlo.',
  mutants: (count) =>
    `Las comprobaciones se han probado con ${count} respuestas equivocadas: todas fallan, y a cada una se le nombra su error.`,
  saveCode: (file) => `Guardar ${file}`,
  ownCode: 'Se guarda en este navegador. Se evalúa tu propio código: no puede importar rope-core.',
  commandLine: 'En tu máquina, ejecuta las mismas comprobaciones con',
  goal: {
    pending: 'Cambia el código y pulsa Ejecutar: se comprueba el objetivo.',
    pass: 'Objetivo cumplido.',
    fail: 'Todavía no.',
    unfinished: 'El programa no llegó al final, así que el objetivo no se comprobó.',
    earlier: 'Objetivo cumplido el',
    expected: 'hace falta',
    actual: 'El tuyo:',
  },
};

export const strings = { en, es };
export type Strings = typeof en;

const QUIZ_WORDS = [
  'chooseFirst',
  'numberFirst',
  'right',
  'wrong',
  'otherwise',
  'again',
  'earlierOn',
  'rightChoice',
  'wrongChoice',
] as const;

/** What a question says by itself in the page. */
export type QuizWords = Pick<Strings, (typeof QUIZ_WORDS)[number]>;

export function quizWords(language: keyof typeof strings): QuizWords {
  const all = strings[language];
  return Object.fromEntries(QUIZ_WORDS.map((word) => [word, all[word]])) as QuizWords;
}

/** What a goal says by itself in the page. */
export type GoalWords = Strings['goal'];

export const goalWords = (language: keyof typeof strings): GoalWords => strings[language].goal;
