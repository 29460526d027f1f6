import { ropeFromConfig, wavelengths } from 'rope-core';

const config = {
  model_type: 'llama',
  hidden_size: 4096,
  num_attention_heads: 32,
  rope_parameters: { rope_type: 'default', rope_theta: 500_000 },
};

function readBase(json: Record<string, unknown>): number {
  const nested = json.rope_parameters as { rope_theta?: number } | undefined;
  const found = nested?.rope_theta ?? json.rope_theta;
  if (found === undefined) throw new Error('the config names no rope_theta');
  return Number(found);
}

const base = readBase(config);
const expected = ropeFromConfig(config);
const slowest = (2 * Math.PI) / base ** (-126 / 128);
console.log('base:', base);
console.log('slowest turn, in tokens:', slowest.toFixed(0));
console.log(
  'meant:',
  wavelengths(expected.inverseFrequencies).at(-1)!.toFixed(0),
);
if (base !== expected.base)
  throw new Error(`base ${base} is used, the config says ${expected.base}`);
