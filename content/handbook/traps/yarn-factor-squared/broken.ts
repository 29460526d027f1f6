import {
  applyRopeSingle,
  ropeTable,
  yarnAttentionFactor,
  yarnFrequencies,
} from 'rope-core';

const yarn = { rotaryDim: 8, base: 1e4, factor: 16, originalLength: 4096 };
const inverseFrequencies = yarnFrequencies(yarn);
const attentionFactor = yarnAttentionFactor(yarn);

const q = Float64Array.of(0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1);
const k = Float64Array.of(1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5);
const score = (spec: Parameters<typeof ropeTable>[0]) => {
  const at = (x: Float64Array, m: number) => {
    const { cos, sin } = ropeTable(spec, [m]);
    return applyRopeSingle(x, cos, sin);
  };
  const key = at(k, 3);
  return at(q, 7).reduce((sum, x, j) => sum + x * key[j]!, 0);
};

const reference = score({ inverseFrequencies, attentionFactor });
const port = score({ inverseFrequencies }) * attentionFactor;
console.log('factor on cos and sin:', reference.toFixed(4));
console.log('factor on the score:  ', port.toFixed(4));
if (Math.abs(port - reference) > 1e-9)
  throw new Error(`too small by ${(reference / port).toFixed(4)}`);
