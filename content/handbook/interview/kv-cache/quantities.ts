import { dynamicNtkBase, ropeFrequencies, scoreOverDistance } from 'rope-core';

// A model with 32 layers, 8 KV heads of 128, two bytes per number.
const perToken = 2 * 8 * 128 * 32 * 2;
console.log('bytes per token:', perToken);
console.log('GiB at 8,192 tokens:', (perToken * 8192) / 2 ** 30);

// Six tokens are cached, at 0 to 5. The next one asks for the last key.
const theta = ropeFrequencies(8);
const q = [0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1];
const k = [1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5];
for (const position of [6, 0, 12]) {
  const [score] = scoreOverDistance(q, k, theta, [position - 5]);
  console.log(`query at ${position}: score ${score!.toFixed(4)}`);
}

// Dynamic NTK: a key stored at position 4,000, met again at length 8,192.
const base = dynamicNtkBase({
  base: 10_000,
  rotaryDim: 128,
  factor: 2,
  maxPositions: 4096,
  seqLen: 8192,
});
const now = ropeFrequencies(128, base);
const stale = ropeFrequencies(128).map((old, i) => 4000 * (old - now[i]!));
console.log('stale by up to', Math.max(...stale).toFixed(1), 'radians');
