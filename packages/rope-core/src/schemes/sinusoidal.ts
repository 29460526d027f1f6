import { checkLength } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';

/**
 * The absolute encoding of the first Transformer: added to the embeddings, not multiplied into q, k.
 *
 * Convention: columns 2i and 2i+1 hold sin and cos of t * base^(-2i/d); positions from 0.
 * Equals: `PositionalEncoding` of the Annotated Transformer (harvardnlp), without dropout.
 *
 * @param T number of positions
 * @param d width of the embedding, even
 * @param base the base of the frequencies
 * @returns shape (T, d), row-major
 * @throws RopeError `bad-length`, `odd-rotary-dim`, `bad-base`
 * @example
 * sinusoidalEncoding(2, 2) // => [0, 1, 0.8414709848078965, 0.5403023058681398]
 */
export function sinusoidalEncoding(T: number, d: number, base = 10000): Float64Array {
  checkLength(T, 'T');
  const frequencies = ropeFrequencies(d, base);
  const encoding = new Float64Array(T * d);
  for (let t = 0; t < T; t++) {
    for (let i = 0; i < d / 2; i++) {
      encoding[t * d + 2 * i] = Math.sin(t * frequencies[i]);
      encoding[t * d + 2 * i + 1] = Math.cos(t * frequencies[i]);
    }
  }
  return encoding;
}
