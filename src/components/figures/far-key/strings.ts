const en = {
  distance: 'distance of the wanted key',
  weight: 'share of the attention',
  head: 'head',
  none: 'no penalty',
  loses: 'loses half at distance',
  never: 'keeps more than half at every distance',
  table: ['head', 'slope', 'share at distance 10', 'at 100', 'at 1,000', 'loses half at'],
  dash: 'never',
  summary:
    'A curve over distance, for one key that scores ten logits above 4,095 others. Without a penalty its share of the attention stays the same at every distance. With ALiBi it falls to nothing: within some tens of tokens in the steepest head, after about a thousand in the flattest.',
};

const es: typeof en = {
  distance: 'distancia a la clave buscada',
  weight: 'parte de la atención',
  head: 'cabeza',
  none: 'sin pendiente',
  loses: 'pierde la mitad a distancia',
  never: 'conserva más de la mitad a cualquier distancia',
  table: ['cabeza', 'pendiente', 'parte a distancia 10', 'a 100', 'a 1000', 'pierde la mitad a'],
  dash: 'nunca',
  summary:
    'Una curva sobre la distancia, para una clave que puntúa diez logits por encima de otras 4095. Sin pendiente, su parte de la atención es la misma a cualquier distancia. Con ALiBi cae hasta nada: en unas decenas de tokens en la cabeza más empinada y tras un millar en la más suave.',
};

export const strings = { en, es };
