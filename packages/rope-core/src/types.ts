/**
 * Which two dimensions turn together.
 *
 * - `interleaved`: (2i, 2i+1), adjacent dimensions. RoFormer, Meta's Llama code, GPT-J, Cohere, GLM.
 * - `half`: (i, i + rotaryDim/2). GPT-NeoX and Hugging Face's Llama, Mistral, Qwen, Gemma, Phi.
 */
export type Pairing = 'interleaved' | 'half';

/** The two element types the library rotates. Arithmetic is always in double; rounding comes last. */
export type RealArray = Float32Array | Float64Array;

/**
 * Cosines and sines, one row per position and one column per pair.
 *
 * `cos` and `sin` are row-major of shape (length, pairs). A row serves every head of its token.
 */
export interface RopeTable {
  /** Cosines, shape (length, pairs). */
  readonly cos: Float64Array;
  /** Sines, shape (length, pairs). */
  readonly sin: Float64Array;
  /** Number of rows. */
  readonly length: number;
  /** Number of columns: half of the rotary dimension. */
  readonly pairs: number;
}
