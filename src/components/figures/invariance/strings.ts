const en = {
  m: 'query at m',
  mBack: 'Both one token back',
  mForward: 'Both one token forward',
  distance: 'distance m − n',
  distanceBack: 'One token closer',
  distanceForward: 'One token further apart',
  score: 'score',
  head: ['m', 'n', 'm − n', 'score'],
  summary:
    'A query and a key in one plane, dashed where they start and solid where their positions turn them. Moving both positions turns both arrows together, and the angle between them and the score stay. Changing the distance changes the angle between them and the score.',
};

const es: typeof en = {
  m: 'consulta en m',
  mBack: 'Las dos un token atrás',
  mForward: 'Las dos un token adelante',
  distance: 'distancia m − n',
  distanceBack: 'Un token más cerca',
  distanceForward: 'Un token más lejos',
  score: 'puntuación',
  head: ['m', 'n', 'm − n', 'puntuación'],
  summary:
    'Una consulta y una clave en un plano, con trazo discontinuo donde empiezan y continuo donde las deja su posición. Al mover las dos posiciones giran juntas, y el ángulo entre ellas y la puntuación no cambian. Al cambiar la distancia cambian el ángulo y la puntuación.',
};

export const strings = { en, es };
