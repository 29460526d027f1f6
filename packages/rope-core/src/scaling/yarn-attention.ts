function mscaleOf(factor: number, mscale: number): number {
  return factor <= 1 ? 1 : 0.1 * mscale * Math.log(factor) + 1;
}

/** What decides YaRN's attention factor, in order of precedence. */
export interface YarnAttentionOptions {
  /** How many times longer the context gets. */
  factor: number;
  /** Given outright: used as it is. */
  attentionFactor?: number;
  /** With `mscaleAllDim`, the numerator of a ratio. */
  mscale?: number;
  /** With `mscale`, the denominator of a ratio; alone it has no effect on cos and sin. */
  mscaleAllDim?: number;
}

/**
 * What YaRN multiplies cos and sin by; scores grow by its square.
 *
 * Precedence: `attentionFactor` if given; the ratio of the two mscale terms if both are non-zero;
 * otherwise 0.1 ln(factor) + 1.
 *
 * Convention: it multiplies q and k both, through the table.
 * Equals: `attention_factor` of `_compute_yarn_parameters` in Hugging Face transformers.
 *
 * @param options factor, attentionFactor, mscale, mscaleAllDim
 * @returns the attention factor, no unit
 * @throws nothing
 * @example
 * yarnAttentionFactor({ factor: 4 }) // => 1.138629436111989
 * yarnAttentionFactor({ factor: 40, mscale: 1, mscaleAllDim: 1 }) // => 1
 */
export function yarnAttentionFactor(options: YarnAttentionOptions): number {
  const { factor, attentionFactor, mscale, mscaleAllDim } = options;
  if (attentionFactor !== undefined) return attentionFactor;
  if (mscale && mscaleAllDim) return mscaleOf(factor, mscale) / mscaleOf(factor, mscaleAllDim);
  return mscaleOf(factor, 1);
}

/**
 * What DeepSeek multiplies the softmax scale by: the square of 0.1 * mscale_all_dim * ln(factor) + 1.
 *
 * Convention: it multiplies 1/sqrt(qk_head_dim); cos and sin are then left alone (mscale =
 * mscale_all_dim gives an attention factor of 1).
 * Equals: `yarn_apply_mscale` in Hugging Face's DeepSeek-V3; `softmax_scale * mscale * mscale` in
 * deepseek-ai/DeepSeek-V3.
 *
 * @param factor how many times longer the context gets
 * @param mscaleAllDim `mscale_all_dim` of the config; 0 or absent gives 1
 * @returns the multiplier, no unit
 * @throws nothing
 * @example
 * yarnSoftmaxScaleFactor(40, 1) // => 1.8738542070926265
 */
export function yarnSoftmaxScaleFactor(factor: number, mscaleAllDim = 0): number {
  return mscaleAllDim ? mscaleOf(factor, mscaleAllDim) ** 2 : 1;
}
