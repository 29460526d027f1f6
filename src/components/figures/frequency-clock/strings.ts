const en = {
  at: 'at',
  score: 'score',
  pair: 'pair',
  anglePerToken: 'radians per token',
  gap: 'gap in radians',
  caption:
    'Each ring is one pair of dimensions. The query and the key both turn as the text grows. The gap between them does not, and the score reads only the gap.',
  summary:
    'Eight rings, one for each pair of a 16-dimensional head. On every ring a filled dot marks the query and an open dot marks the key. Inner rings turn fast, outer rings slowly. As both positions grow, the arc between the two dots keeps its length on every ring, and the score printed below stays the same.',
};

const es: typeof en = {
  at: 'en',
  score: 'puntuación',
  pair: 'par',
  anglePerToken: 'radianes por token',
  gap: 'separación en radianes',
  caption:
    'Cada anillo es un par de dimensiones. La consulta y la clave giran a medida que crece el texto. La separación entre ellas no cambia, y la puntuación solo lee esa separación.',
  summary:
    'Ocho anillos, uno por cada par de una cabeza de 16 dimensiones. En cada anillo, un punto lleno marca la consulta y uno abierto, la clave. Los anillos interiores giran deprisa; los exteriores, despacio. Cuando las dos posiciones crecen, el arco entre los dos puntos conserva su longitud en todos los anillos y la puntuación impresa debajo no cambia.',
};

export const strings = { en, es };
