import type { ConvertProblemKind } from './convert-problem.ts';

type Found = readonly (number | string)[];

const en = {
  direction: 'Direction',
  to: { half: 'neighbours → halves', interleaved: 'halves → neighbours' },
  text: 'A vector, or rows of a weight matrix',
  textHint:
    'Numbers with spaces, commas or brackets; one line per row for a matrix. Empty: only the order.',
  headDim: 'Dimensions of a head',
  headDimHint: 'empty: everything is one head',
  rotaryDim: 'Of these, rotate',
  rotaryDimHint: 'empty: all of them',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the text and copy it by hand.',
  noScript:
    'This is the order for a head of eight. With JavaScript on, convert numbers of your own here.',
  result: 'Result',
  shape: {
    none: (headDim: string) => `One head of ${headDim} dimensions.`,
    vector: (count: string, heads: string, headDim: string) =>
      `Read as a vector of ${count} numbers: ${heads} of ${headDim} dimensions.`,
    rows: (count: string, columns: string, heads: string, headDim: string) =>
      `Read as a matrix of ${count} rows with ${columns} columns: ${heads} of ${headDim} rows.`,
  },
  heads: (heads: string, one: boolean) => (one ? '1 head' : `${heads} heads`),
  passes: (from: string) => `Dimensions from ${from} on do not rotate and stay.`,
  place: 'New place',
  from: 'comes from',
  pair: 'pair',
  orderTitle: 'The order of one head',
  converted: 'Converted',
  order: 'Order, as an index',
  orderHint: (rows: boolean): string =>
    rows ? 'In NumPy or PyTorch: W[order]' : 'In NumPy or PyTorch: x[..., order]',
  announce: (shape: string) => `Converted. ${shape}`,
  problems: {
    'not-a-number': ([word, row]: Found) =>
      `“${word}” in row ${row} is not a number. Write numbers with a point, such as 0.25, and separate them by spaces or commas.`,
    ragged: ([row, has, first]: Found) =>
      `Row ${row} has ${has} numbers and the first row ${first}. Paste whole rows, one a line.`,
    'too-long': () =>
      'This is more than two million characters. Leave the field empty, take the order below, and apply it in a script.',
    'head-from-text': ([count]: Found) =>
      `${count} entries make no head. Paste at least two, or write the dimensions of a head.`,
    'bad-head': () => 'The dimensions of a head are a whole number from 2 to 4,096, such as 128.',
    'odd-head': ([headDim]: Found) =>
      `${headDim} dimensions do not divide into pairs. Paste an even number, or write how many of them rotate.`,
    'bad-rotary': () =>
      'The dimensions that rotate are an even number, 2 or more: every pair has two.',
    'rotary-too-large': ([rotary, head]: Found) =>
      `${rotary} dimensions cannot rotate in a head of ${head}. Write ${head} or less.`,
    'not-whole-heads': ([count, head]: Found) =>
      `${count} entries are not whole heads of ${head}. Check the dimensions of a head, or whether a row is missing.`,
  } satisfies Record<ConvertProblemKind, (found: Found) => string>,
};

const es: typeof en = {
  direction: 'Sentido',
  to: { half: 'vecinos → mitades', interleaved: 'mitades → vecinos' },
  text: 'Un vector o filas de una matriz de pesos',
  textHint:
    'Números con espacios, comas o corchetes; en una matriz, una fila por línea. Si lo dejas vacío, solo el orden.',
  headDim: 'Dimensiones de una cabeza',
  headDimHint: 'vacío: todo es una sola cabeza',
  rotaryDim: 'De ellas, giran',
  rotaryDimHint: 'vacío: todas',
  copy: 'Copiar',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar. Selecciona el texto y cópialo a mano.',
  noScript:
    'Este es el orden de una cabeza de ocho. Con JavaScript activado puedes convertir aquí tus propios números.',
  result: 'Resultado',
  shape: {
    none: (headDim) => `Una cabeza de ${headDim} dimensiones.`,
    vector: (count, heads, headDim) =>
      `Leído como un vector de ${count} números: ${heads} de ${headDim} dimensiones.`,
    rows: (count, columns, heads, headDim) =>
      `Leído como una matriz de ${count} filas y ${columns} columnas: ${heads} de ${headDim} filas.`,
  },
  heads: (heads, one) => (one ? '1 cabeza' : `${heads} cabezas`),
  passes: (from) => `A partir de la ${from}, las dimensiones no giran y se quedan donde están.`,
  place: 'Lugar nuevo',
  from: 'viene de',
  pair: 'par',
  orderTitle: 'El orden de una cabeza',
  converted: 'Convertido',
  order: 'El orden, como índice',
  orderHint: (rows) =>
    rows ? 'En NumPy o PyTorch: W[order]' : 'En NumPy o PyTorch: x[..., order]',
  announce: (shape) => `Convertido. ${shape}`,
  problems: {
    'not-a-number': ([word, row]) =>
      `«${word}», en la fila ${row}, no es un número. Escribe números con punto, como 0.25, separados por espacios o comas.`,
    ragged: ([row, has, first]) =>
      `La fila ${row} tiene ${has} números y la primera, ${first}. Pega filas enteras, una por línea.`,
    'too-long': () =>
      'Son más de dos millones de caracteres. Deja el campo vacío, copia el orden de abajo y aplícalo en un programa.',
    'head-from-text': ([count]) =>
      `Con ${count} entradas no hay cabeza. Pega al menos dos o escribe las dimensiones de una cabeza.`,
    'bad-head': () => 'Las dimensiones de una cabeza son un entero de 2 a 4096, por ejemplo 128.',
    'odd-head': ([headDim]) =>
      `${headDim} dimensiones no se reparten en pares. Pega un número par o escribe cuántas giran.`,
    'bad-rotary': () => 'Las dimensiones que giran son un número par, 2 o más: cada par tiene dos.',
    'rotary-too-large': ([rotary, head]) =>
      `En una cabeza de ${head} no pueden girar ${rotary} dimensiones. Escribe ${head} o menos.`,
    'not-whole-heads': ([count, head]) =>
      `${count} entradas no son cabezas enteras de ${head}. Revisa las dimensiones de una cabeza o si falta alguna fila.`,
  },
};

export type Strings = typeof en;
export const strings = { en, es };
