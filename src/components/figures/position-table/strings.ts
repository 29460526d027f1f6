const en = {
  table: 'a learned table',
  angle: 'an angle',
  noRow: 'no such row',
  position: 'position',
  back: 'One position back',
  forward: 'One position forward',
  head: ['position', 'learned table', 'angle in radians'],
  hasRow: 'row found',
  summary:
    'On the left a table of learned vectors with eight rows, for positions 0 to 7. On the right a dial whose hand stands at position times one radian. From position 8 on the table has no row to read, while the hand simply turns further.',
};

const es: typeof en = {
  table: 'una tabla aprendida',
  angle: 'un ángulo',
  noRow: 'no hay fila',
  position: 'posición',
  back: 'Una posición atrás',
  forward: 'Una posición adelante',
  head: ['posición', 'tabla aprendida', 'ángulo en radianes'],
  hasRow: 'hay fila',
  summary:
    'A la izquierda, una tabla de vectores aprendidos con ocho filas, para las posiciones 0 a 7. A la derecha, un dial cuya aguja está en posición por un radián. Desde la posición 8 la tabla no tiene fila que leer, mientras que la aguja sigue girando.',
};

export const strings = { en, es };
