const en = {
  order: 'arrange the pairs by',
  orders: { index: 'number', wavelength: 'tokens per turn' },
  fates: { kept: 'kept', ramped: 'in the ramp', interpolated: 'divided', still: 'does not turn' },
  head: ['model', 'pairs kept', 'in the ramp', 'divided', 'do not turn'],
  axis: 'tokens per turn',
  summary:
    'Three strips of squares, one square for each pair of a head. Llama 3.1 keeps 29 pairs, bends 6 and divides 29 by 8. GPT-NeoX keeps its 12 pairs, and 36 more pairs of dimensions never turn. gpt-oss keeps 9, bends 9 and divides 14 by 32.',
};

const es: typeof en = {
  order: 'ordena los pares por',
  orders: { index: 'número', wavelength: 'tokens por vuelta' },
  fates: {
    kept: 'intacto',
    ramped: 'en la rampa',
    interpolated: 'dividido',
    still: 'no gira',
  },
  head: ['modelo', 'pares intactos', 'en la rampa', 'divididos', 'no giran'],
  axis: 'tokens por vuelta',
  summary:
    'Tres tiras de cuadros, un cuadro por cada par de una cabeza. Llama 3.1 deja intactos 29 pares, dobla 6 y divide 29 entre 8. GPT-NeoX conserva sus 12 pares, y otras 36 parejas de dimensiones no giran nunca. gpt-oss deja 9, dobla 9 y divide 14 entre 32.',
};

export const strings = { en, es };
