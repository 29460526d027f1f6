const en = {
  pairing: 'pairing',
  interleaved: 'adjacent pairs',
  half: 'halves',
  bridge: 'The same numbers, reordered so that code for halves turns the same pairs.',
  head: ['place in a layout of halves', 'dimension of the adjacent layout', 'pair'],
  summary:
    'Eight numbers of a head in a row. With adjacent pairs, arcs join 0 and 1, 2 and 3, 4 and 5, 6 and 7. With halves they join 0 and 4, 1 and 5, 2 and 6, 3 and 7. Moving the even dimensions to the front and the odd ones behind them turns the first layout into the second.',
};

const es: typeof en = {
  pairing: 'emparejamiento',
  interleaved: 'pares contiguos',
  half: 'mitades',
  bridge: 'Los mismos números, reordenados para que el código de mitades gire los mismos pares.',
  head: ['lugar en la disposición de mitades', 'dimensión en la contigua', 'par'],
  summary:
    'Ocho números de una cabeza en fila. Con pares contiguos, los arcos unen 0 y 1, 2 y 3, 4 y 5, 6 y 7. Con mitades unen 0 y 4, 1 y 5, 2 y 6, 3 y 7. Llevar las dimensiones pares delante y las impares detrás convierte la primera disposición en la segunda.',
};

export const strings = { en, es };
