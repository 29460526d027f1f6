import { ropeFromConfig, scoreOverDistance } from 'rope-core';

const config = { model_type: 'cohere', head_dim: 128, rope_theta: 8e6 };
const spec = ropeFromConfig(config);
console.log('pairing:', spec.pairing);

const q = Array.from({ length: 128 }, (_, i) => Math.sin(2 * i + 1));
const k = Array.from({ length: 128 }, (_, i) => Math.cos(5 * i));
const theta = spec.inverseFrequencies;
const distances = [0, 1, 10, 1000];
for (const pairing of ['interleaved', 'half'] as const) {
  const scores = scoreOverDistance(q, k, theta, distances, { pairing });
  console.log(pairing.padEnd(12), scores);
}
