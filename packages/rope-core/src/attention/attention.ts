import { checkArgument, shapeError } from '../errors/check.ts';
import type { RealArray } from '../types.ts';

/** Shapes and options of `attention`. */
export interface AttentionOptions {
  /** Query heads. */
  heads: number;
  /** Key and value heads; `heads` when absent. Query head h reads KV head floor(h * kvHeads / heads). */
  kvHeads?: number;
  /** Dimensions per head. */
  headDim: number;
  /** Multiplies scores; 1 / sqrt(headDim) when absent. */
  scale?: number;
  /** Hide later keys; true when absent. The last query stands at the last key. */
  causal?: boolean;
}

/** Result of `attention`. */
export interface AttentionResult {
  /** Shape (queries, heads, headDim). */
  readonly output: Float64Array;
  /** Softmax rows, shape (queries, heads, keys). */
  readonly weights: Float64Array;
}

function softmaxInPlace(row: Float64Array): void {
  const top = row.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i] = Math.exp(row[i] - top);
  for (let i = 0; i < row.length; i++) row[i] /= sum;
}

/**
 * Scaled dot-product attention, small and in double: enough to see what a rotation does to it.
 * Rotate q and k before; v stays as it is.
 *
 * Convention: causal, with the last query at the last key, so that decoding with cached keys needs
 * no other mask.
 * Equals: `torch.nn.functional.scaled_dot_product_attention` with a lower-right causal mask and
 * `enable_gqa`.
 *
 * @param q queries, shape (queries, heads, headDim)
 * @param k keys, shape (keys, kvHeads, headDim)
 * @param v values, shape (keys, kvHeads, headDim)
 * @param options heads, kvHeads, headDim, scale, causal
 * @returns output and weights
 * @throws RopeError `shape-mismatch`, `bad-argument`
 * @example
 * const one = new Float64Array([1, 0]);
 * attention(one, one, one, { heads: 1, headDim: 2 }).weights // => [1]
 */
export function attention(
  q: RealArray,
  k: RealArray,
  v: RealArray,
  options: AttentionOptions,
): AttentionResult {
  const {
    heads,
    kvHeads = heads,
    headDim,
    scale = 1 / Math.sqrt(headDim),
    causal = true,
  } = options;
  checkArgument(
    heads % kvHeads === 0,
    `${heads} heads, ${kvHeads} KV heads`,
    'The first must be a multiple of the second.',
    kvHeads,
  );
  const queries = q.length / (heads * headDim);
  const keys = k.length / (kvHeads * headDim);
  if (!Number.isInteger(queries) || !Number.isInteger(keys) || v.length !== k.length) {
    throw shapeError(
      `q ${q.length}, k ${k.length}, v ${v.length} values do not form ${heads} and ${kvHeads} heads of ${headDim}`,
      q.length,
    );
  }
  if (causal && queries > keys) {
    throw shapeError(
      `${queries} queries, ${keys} keys: under a causal mask the first queries would see none`,
      queries,
    );
  }
  const output = new Float64Array(q.length);
  const weights = new Float64Array(queries * heads * keys);
  for (let m = 0; m < queries; m++) {
    const visible = causal ? keys - queries + m + 1 : keys;
    for (let h = 0; h < heads; h++) {
      const row = weights.subarray((m * heads + h) * keys, (m * heads + h) * keys + visible);
      const atQ = (m * heads + h) * headDim;
      const kvHead = Math.floor((h * kvHeads) / heads);
      for (let n = 0; n < visible; n++) {
        const atK = (n * kvHeads + kvHead) * headDim;
        for (let d = 0; d < headDim; d++) row[n] += q[atQ + d] * k[atK + d];
        row[n] *= scale;
      }
      softmaxInPlace(row);
      for (let n = 0; n < visible; n++) {
        const atV = (n * kvHeads + kvHead) * headDim;
        for (let d = 0; d < headDim; d++) output[atQ + d] += row[n] * v[atV + d];
      }
    }
  }
  return { output, weights };
}
