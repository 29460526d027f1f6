const en = {
  base: 'base',
  real: 'score of a vector with itself',
  bound: 'RoFormer’s bound',
  negative: 'first below zero at',
  distance: 'distance in tokens, logarithmic',
  head: ['distance', 'score', 'bound'],
  summary:
    'Two curves over distance on a logarithmic axis, both starting at 1. The bound falls, flattens and rises again. The score of a vector with itself falls in waves, goes below zero and comes back. A larger base stretches both to the right.',
};

const es: typeof en = {
  base: 'base',
  real: 'puntuación de un vector consigo mismo',
  bound: 'cota de RoFormer',
  negative: 'bajo cero por primera vez en',
  distance: 'distancia en tokens, logarítmica',
  head: ['distancia', 'puntuación', 'cota'],
  summary:
    'Dos curvas según la distancia, en un eje logarítmico, que parten de 1. La cota baja, se aplana y vuelve a subir. La puntuación de un vector consigo mismo baja a oleadas, cruza el cero y vuelve. Una base mayor estira las dos hacia la derecha.',
};

export const strings = { en, es };
