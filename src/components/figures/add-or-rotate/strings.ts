const en = {
  added: 'add a sinusoid',
  rotated: 'rotate',
  length: 'length',
  position: 'position',
  back: 'One token back',
  forward: 'One token forward',
  dragHint: 'Drag in the picture to choose another q.',
  head: ['position', 'length after adding', 'length after rotating'],
  summary:
    'Two panels show the same two-dimensional vector q, dashed. On the left a sinusoid of the position is added: the result runs on a circle around the tip of q and its length changes with every position. On the right q is rotated by one radian per token: the result stays on the circle of its own length.',
};

const es: typeof en = {
  added: 'sumar una sinusoide',
  rotated: 'rotar',
  length: 'longitud',
  position: 'posición',
  back: 'Un token atrás',
  forward: 'Un token adelante',
  dragHint: 'Arrastra en el dibujo para elegir otro q.',
  head: ['posición', 'longitud al sumar', 'longitud al rotar'],
  summary:
    'Dos paneles muestran el mismo vector q de dos dimensiones, con trazo discontinuo. A la izquierda se le suma una sinusoide de la posición: el resultado recorre un círculo alrededor de la punta de q y su longitud cambia en cada posición. A la derecha q gira un radián por token: el resultado se queda en el círculo de su propia longitud.',
};

export const strings = { en, es };
