const en = {
  pairs: 'pair, fast to slow',
  circle: 'part of the circle',
  factor: 'length, times 4,096 tokens',
  back: 'Shorter text',
  forward: 'Longer text',
  method: 'scaling',
  methods: {
    none: 'none',
    pi: 'interpolation',
    ntk: 'NTK-aware',
    yarn: 'YaRN',
    llama3: 'Llama 3 style',
  },
  count: 'pairs with unseen angles',
  head: ['scaling', 'pairs with unseen angles at 2 times', 'at 4 times', 'at 8 times'],
  summary:
    'A column for each of 64 pairs shows how much of the circle the pair saw while training on 4,096 tokens. Fast pairs saw all of it, the last eighteen only a part. Without scaling a longer text makes those pairs reach beyond what they saw. Position interpolation brings all of them back.',
};

const es: typeof en = {
  pairs: 'par, de rápido a lento',
  circle: 'parte del círculo',
  factor: 'longitud, en múltiplos de 4096 tokens',
  back: 'Texto más corto',
  forward: 'Texto más largo',
  method: 'escalado',
  methods: {
    none: 'ninguno',
    pi: 'interpolación',
    ntk: 'NTK-aware',
    yarn: 'YaRN',
    llama3: 'al estilo de Llama 3',
  },
  count: 'pares con ángulos no vistos',
  head: ['escalado', 'pares con ángulos no vistos al doble', 'a 4 veces', 'a 8 veces'],
  summary:
    'Una columna por cada uno de los 64 pares muestra qué parte del círculo vio al entrenar con 4096 tokens. Los rápidos la vieron entera; los últimos dieciocho, solo una parte. Sin escalado, un texto más largo los lleva más allá de lo que vieron. La interpolación de posiciones los devuelve a todos.',
};

export const strings = { en, es };
