import { toHalfPairing, toInterleavedPairing, type Pairing } from 'rope-core';
import { ConvertProblem } from './convert-problem.ts';
import { readNumbers, type Numbers } from './read-numbers.ts';

/** What the reader filled in. Undefined is an empty field, NaN one that is no number. */
export interface Request {
  text: string;
  /** Dimensions of one head; the whole text is one head when absent. */
  headDim: number | undefined;
  /** Dimensions of a head that rotate, a prefix; all when absent. */
  rotaryDim: number | undefined;
  /** The layout to convert to. */
  to: Pairing;
}

/** A conversion, done. */
export interface Conversion {
  headDim: number;
  rotaryDim: number;
  heads: number;
  to: Pairing;
  /** For one head: `order[new]` is the place it comes from. */
  order: number[];
  /** The same for all heads, one after the other. */
  fullOrder: number[];
  /** What was converted; undefined when only the order was asked for. */
  input: Numbers | undefined;
  /** The input in its new order, written as it was. */
  output: string;
}

/** The head shown while nothing is filled in. */
export const USUAL_HEAD = 8;
/** Heads of the largest models have 512; beyond this something else was meant. */
const LARGEST_HEAD = 4096;

/**
 * Reorders numbers, or rows of a matrix, from one pairing to the other. The text of each entry stays
 * as it is: nothing is rounded.
 *
 * @throws ConvertProblem
 */
export function convert({ text, headDim: asked, rotaryDim: rotary, to }: Request): Conversion {
  const input = readNumbers(text);
  const headDim = asked ?? input?.entries.length ?? USUAL_HEAD;
  if (!(Number.isInteger(headDim) && headDim >= 2 && headDim <= LARGEST_HEAD))
    throw new ConvertProblem(asked === undefined ? 'head-from-text' : 'bad-head', headDim);
  const rotaryDim = rotary ?? headDim;
  if (!(Number.isInteger(rotaryDim) && rotaryDim >= 2 && rotaryDim % 2 === 0))
    throw new ConvertProblem(rotary === undefined ? 'odd-head' : 'bad-rotary', rotaryDim);
  if (rotaryDim > headDim) throw new ConvertProblem('rotary-too-large', rotaryDim, headDim);
  const count = input?.entries.length ?? headDim;
  if (count % headDim !== 0) throw new ConvertProblem('not-whole-heads', count, headDim);

  const fullOrder = orderOf(count, headDim, rotaryDim, to);
  return {
    headDim,
    rotaryDim,
    heads: count / headDim,
    to,
    order: fullOrder.slice(0, headDim),
    fullOrder,
    input,
    output: input ? write(input, fullOrder) : '',
  };
}

/** Where each entry comes from: rope-core reorders the places themselves. */
function orderOf(count: number, headDim: number, rotaryDim: number, to: Pairing): number[] {
  const places = Float64Array.from({ length: count }, (_, place) => place);
  const reorder = to === 'half' ? toHalfPairing : toInterleavedPairing;
  return Array.from(reorder(places, { headDim, rotaryDim }));
}

function write({ entries, kind }: Numbers, order: readonly number[]): string {
  const moved = order.map((from) => entries[from]!);
  return kind === 'rows' ? moved.join('\n') : moved.join(', ');
}
