const en = {
  pairOf: 'pair',
  position: 'position',
  back: 'One token back',
  forward: 'One token forward',
  angle: 'angle in radians',
  before: 'before',
  after: 'after',
  dragHint: 'Drag in the picture to choose another vector.',
  dimensions: (pair: number) => `pair ${pair}: dimensions ${2 * pair} and ${2 * pair + 1}`,
  head: ['pair', 'dimensions', 'radians per token', 'angle at position 10'],
  summary:
    'One pair of dimensions as an arrow in a plane, dashed before it turns and solid after. The arrow stays on the circle of its own length. Pair 0 turns by one radian per token, each later pair ten times more slowly than the one before.',
};

const es: typeof en = {
  pairOf: 'par',
  position: 'posición',
  back: 'Un token atrás',
  forward: 'Un token adelante',
  angle: 'ángulo en radianes',
  before: 'antes',
  after: 'después',
  dragHint: 'Arrastra en el dibujo para elegir otro vector.',
  dimensions: (pair) => `par ${pair}: dimensiones ${2 * pair} y ${2 * pair + 1}`,
  head: ['par', 'dimensiones', 'radianes por token', 'ángulo en la posición 10'],
  summary:
    'Un par de dimensiones como una flecha en un plano, con trazo discontinuo antes de girar y continuo después. La flecha se queda en el círculo de su propia longitud. El par 0 gira un radián por token y cada par siguiente va diez veces más despacio que el anterior.',
};

export const strings = { en, es };
