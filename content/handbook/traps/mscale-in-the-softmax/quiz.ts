import { attention } from 'rope-core';

/** With one key the softmax gives it everything, at any scale. */
export function weightOfTheOnlyKey(): number {
  const [q, k] = [Float64Array.of(3, -1), Float64Array.of(2, 5)];
  return attention(q, k, k, { heads: 1, headDim: 2, scale: 1.8739 })
    .weights[0]!;
}
