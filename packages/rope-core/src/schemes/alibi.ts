import { checkArgument } from '../errors/check.ts';

function powerOfTwoSlopes(heads: number): number[] {
  const ratio = 2 ** (-8 / heads);
  return Array.from({ length: heads }, (_, h) => ratio ** (h + 1));
}

/**
 * ALiBi's slope per head: how much a score loses for each token of distance.
 *
 * For a power of two the slopes are the sequence 2^(-8h/heads), h = 1 .. heads. For any other count,
 * the slopes of the power of two below, then every other slope of the next power of two.
 *
 * Convention: the bias of a key at distance m - n is `-slope * (m - n)`.
 * Equals: `get_slopes` in ofirpress/attention_with_linear_biases.
 *
 * @param heads number of heads, 1 or more
 * @returns shape (heads,), logits per token
 * @throws RopeError `bad-argument`
 * @example
 * alibiSlopes(2) // => [0.0625, 0.00390625]
 */
export function alibiSlopes(heads: number): Float64Array {
  checkArgument(
    Number.isInteger(heads) && heads >= 1,
    `${heads} heads`,
    'Pass a positive integer.',
    heads,
  );
  const power = 2 ** Math.floor(Math.log2(heads));
  const slopes = powerOfTwoSlopes(power);
  if (power < heads) {
    slopes.push(
      ...powerOfTwoSlopes(2 * power)
        .filter((_, h) => h % 2 === 0)
        .slice(0, heads - power),
    );
  }
  return Float64Array.from(slopes);
}

/**
 * ALiBi's bias matrix of one head: what is added to the scores before the softmax.
 *
 * Convention: row = query, column = key; the bias is `-slope * (query - key)` everywhere, so it is
 * positive for later keys, which causality masks anyway.
 * Equals: `alibi` of ofirpress/attention_with_linear_biases up to a constant per row, which the
 * softmax ignores.
 *
 * @param queries number of queries
 * @param keys number of keys; the last query sees the last key
 * @param slope logits per token, from `alibiSlopes`
 * @returns shape (queries, keys), row-major
 * @throws RopeError `bad-argument`
 * @example
 * alibiBias(2, 2, 0.5) // => [0, 0.5, -0.5, 0]
 */
export function alibiBias(queries: number, keys: number, slope: number): Float64Array {
  checkArgument(
    Number.isInteger(queries) && queries >= 0,
    `${queries} queries`,
    'Pass a count.',
    queries,
  );
  checkArgument(
    Number.isInteger(keys) && keys >= queries,
    `${keys} keys for ${queries} queries`,
    'Pass at least as many keys as queries.',
    keys,
  );
  const bias = new Float64Array(queries * keys);
  for (let m = 0; m < queries; m++) {
    const position = keys - queries + m;
    for (let n = 0; n < keys; n++) bias[m * keys + n] = slope * (n - position);
  }
  return bias;
}
