const en = {
  caption: 'Your sketch and what you said to it',
  criterion: 'What it shows',
  points: ['0: missing', '1: in part', '2: clear'],
  reread: 'Read again:',
  none: 'Nothing assessed yet.',
  sum: (points: number, most: number, done: number, all: number) =>
    done < all
      ? `${points} points so far; ${all - done} lines are open.`
      : `${points} of ${most} points.`,
  verdict: (share: number): string =>
    share >= 0.85
      ? 'Your colleague can explain it to the next one.'
      : share >= 0.5
        ? 'The idea is there. Numbers make it stick.'
        : 'Look at the model answer, then draw once more.',
  misses: 'Worth reading again',
  forget: 'Forget these points',
  back: 'Bring the points back',
};

const es: typeof en = {
  caption: 'Tu dibujo y lo que has dicho al hacerlo',
  criterion: 'Qué muestra',
  points: ['0: falta', '1: a medias', '2: claro'],
  reread: 'Para releer:',
  none: 'Aún no has valorado nada.',
  sum: (points, most, done, all) =>
    done < all
      ? `${points} puntos por ahora; quedan ${all - done} líneas.`
      : `${points} de ${most} puntos.`,
  verdict: (share) =>
    share >= 0.85
      ? 'Tu colega ya puede explicárselo a otra persona.'
      : share >= 0.5
        ? 'La idea está. Con los números se queda.'
        : 'Mira la respuesta modelo y dibuja otra vez.',
  misses: 'Vale la pena releer',
  forget: 'Olvidar estos puntos',
  back: 'Recuperar los puntos',
};

export const rubricStrings = { en, es };
