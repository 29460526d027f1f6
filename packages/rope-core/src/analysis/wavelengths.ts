/**
 * Tokens that each pair needs for one full turn.
 *
 * Convention: a pair that does not rotate (frequency 0) has wavelength Infinity.
 * Equals: `2 * math.pi / inv_freq` in Hugging Face's `_compute_llama3_parameters`.
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @returns tokens per turn, shape (pairs,)
 * @throws nothing
 * @example
 * wavelengths(ropeFrequencies(4)) // => [6.283185307179586, 628.3185307179587]
 */
export function wavelengths(inverseFrequencies: ArrayLike<number>): Float64Array {
  return Float64Array.from(inverseFrequencies, (frequency) => (2 * Math.PI) / frequency);
}

/**
 * Turns that each pair completes within a length.
 *
 * Convention: a length of L tokens spans angles up to L times the frequency, as YaRN counts it.
 * Equals: `r(d) = L / wavelength` of the YaRN paper (arXiv 2309.00071, section 3.2).
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param length tokens
 * @returns turns, shape (pairs,)
 * @throws nothing
 * @example
 * turnsWithin(ropeFrequencies(4), 4096)[0] // => 651.8986469044033
 */
export function turnsWithin(inverseFrequencies: ArrayLike<number>, length: number): Float64Array {
  return Float64Array.from(inverseFrequencies, (frequency) => (length * frequency) / (2 * Math.PI));
}
