const en = {
  schemes: {
    learned: 'learned absolute',
    sinusoidal: 'sinusoidal, added',
    alibi: 'ALiBi',
    rope: 'RoPE',
  },
  spread: 'spread',
  key: 'key position n',
  query: 'query position m',
  distance: 'distance m − n',
  back: 'Shorter distance',
  forward: 'Longer distance',
  head: ['scheme', 'spread at distance 1', 'at 4', 'at 8', 'at 12'],
  summary:
    'Four triangles of squares, one for each scheme. Each square is the score of the same query with the same key, at query position m and key position n. With learned and with sinusoidal vectors added, squares along a diagonal differ. With ALiBi and with RoPE each diagonal has one shade: only the distance counts.',
  title: (name: string, spread: string, distance: number) =>
    `${name}: at distance ${distance} the scores spread over ${spread}`,
};

const es: typeof en = {
  schemes: {
    learned: 'absoluta aprendida',
    sinusoidal: 'sinusoidal, sumada',
    alibi: 'ALiBi',
    rope: 'RoPE',
  },
  spread: 'dispersión',
  key: 'posición n de la clave',
  query: 'posición m de la consulta',
  distance: 'distancia m − n',
  back: 'Menos distancia',
  forward: 'Más distancia',
  head: ['esquema', 'dispersión a distancia 1', 'a 4', 'a 8', 'a 12'],
  summary:
    'Cuatro triángulos de cuadros, uno por esquema. Cada cuadro es la puntuación de la misma consulta con la misma clave, con la consulta en la posición m y la clave en la n. Al sumar vectores aprendidos o sinusoidales, los cuadros de una diagonal difieren. Con ALiBi y con RoPE cada diagonal tiene un solo tono: solo cuenta la distancia.',
  title: (name: string, spread: string, distance: number) =>
    `${name}: a distancia ${distance} las puntuaciones se dispersan en ${spread}`,
};

export const strings = { en, es };
