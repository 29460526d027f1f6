const en = {
  base: 'base',
  position: 'position, logarithmic',
  recipes: {
    float32: 'everything in float32',
    bf16Table: 'float32 angles, bfloat16 table',
    bf16Angles: 'bfloat16 angles',
  },
  head: ['position', 'float32', 'bfloat16 table', 'bfloat16 angles'],
  summary:
    'Largest error of a cosine or sine over position, both axes logarithmic. With float32 angles the error grows in proportion to the position. A bfloat16 table from float32 angles stays at about two thousandths until the float32 error overtakes it. With bfloat16 angles the error reaches 2, the largest there can be, within a few hundred tokens.',
};

const es: typeof en = {
  base: 'base',
  position: 'posición, logarítmica',
  recipes: {
    float32: 'todo en float32',
    bf16Table: 'ángulos float32, tabla bfloat16',
    bf16Angles: 'ángulos bfloat16',
  },
  head: ['posición', 'float32', 'tabla bfloat16', 'ángulos bfloat16'],
  summary:
    'El mayor error de un coseno o seno según la posición, con los dos ejes logarítmicos. Con ángulos float32 el error crece en proporción a la posición. Una tabla bfloat16 hecha con ángulos float32 se queda en unas dos milésimas hasta que el error de float32 la supera. Con ángulos bfloat16 el error llega a 2, el máximo posible, en unos cientos de tokens.',
};

export const strings = { en, es };
