import { applyRope, precomputeRope, ropeFromConfig } from 'rope-core';

const config = {
  model_type: 'qwen3',
  hidden_size: 1024,
  num_attention_heads: 16,
  head_dim: 128,
  rope_theta: 1_000_000,
};
const headDim = config.hidden_size / config.num_attention_heads;
const table = precomputeRope(200, headDim, config.rope_theta);

const spec = ropeFromConfig(config);
const head = new Float64Array(spec.headDim).map((_, j) => Math.sin(j));
const rotated = applyRope(head, table, {
  pairing: 'half',
  offset: 100,
  headDim: spec.headDim,
});
const still = rotated.filter((x, j) => x === head[j]).length;
console.log('dimensions in a head:', head.length);
console.log('untouched at position 100:', still);
if (table.pairs !== spec.inverseFrequencies.length)
  throw new Error(
    `${table.pairs} pairs rotate; the model has ${spec.headDim / 2}`,
  );
