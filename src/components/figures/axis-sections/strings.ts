const en = {
  layout: 'layout',
  layouts: { chunked: 'in sections (16, 24, 24)', interleaved: 'interleaved (24, 20, 20)' },
  axes: ['time', 'height', 'width'],
  pair: 'pair, fast to slow',
  head: ['axis', 'pairs in sections', 'pairs interleaved'],
  summary:
    'Sixty-four pairs in three rows: time, height and width. In sections, the first sixteen pairs belong to time, the next twenty-four to height, the last twenty-four to width, so time gets only fast pairs and width only slow ones. Interleaved, the three take turns, and each axis gets fast and slow pairs.',
};

const es: typeof en = {
  layout: 'reparto',
  layouts: { chunked: 'por secciones (16, 24, 24)', interleaved: 'intercalado (24, 20, 20)' },
  axes: ['tiempo', 'alto', 'ancho'],
  pair: 'par, de rápido a lento',
  head: ['eje', 'pares por secciones', 'pares intercalados'],
  summary:
    'Sesenta y cuatro pares en tres filas: tiempo, alto y ancho. Por secciones, los dieciséis primeros son del tiempo, los veinticuatro siguientes del alto y los veinticuatro últimos del ancho: al tiempo le tocan solo rápidos y al ancho solo lentos. Intercalados, los tres se turnan y a cada eje le tocan rápidos y lentos.',
};

export const strings = { en, es };
