const en = {
  passed: 'PASSED',
  failed: 'FAILED',
  count: (passing: number, total: number) => `${passing} of ${total} checks pass`,
  expected: 'expected',
  actual: 'yours',
  tolerance: 'tolerance',
  misconception: 'Misconception',
  notReached: 'not reached',
  printed: 'Your program printed:',
  time: (seconds: number) =>
    `Stopped after ${seconds} seconds. Is there a loop that never ends, or work that grows too fast?`,
  memory: 'Stopped: the program used too much memory.',
};

export type GradeStrings = typeof en;

const es: GradeStrings = {
  passed: 'APROBADO',
  failed: 'NO APROBADO',
  count: (passing, total) => `pasan ${passing} de ${total} comprobaciones`,
  expected: 'esperado',
  actual: 'el tuyo',
  tolerance: 'tolerancia',
  misconception: 'Confusión',
  notReached: 'no se alcanzó',
  printed: 'Tu programa imprimió:',
  time: (seconds) =>
    `Detenido a los ${seconds} segundos. ¿Hay un bucle que no termina, o trabajo que crece demasiado rápido?`,
  memory: 'Detenido: el programa usó demasiada memoria.',
};

export const strings = { en, es };
