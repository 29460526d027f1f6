import { firstNegativeDistance, meanCosine, ropeFrequencies } from 'rope-core';

const theta = ropeFrequencies(128);
for (const distance of [64, 1707, 2048])
  console.log(`q = k at ${distance}:`, meanCosine(theta, distance).toFixed(3));
console.log('first below zero:', firstNegativeDistance(theta, 4096));

// Random q and k, independent: the spread of 2,000 scores.
let state = 1;
const random = () => {
  state = (state * 48271) % 2147483647;
  return (state / 2147483647 - 0.5) * Math.sqrt(12);
};
for (const distance of [1, 4096]) {
  let square = 0;
  for (let draw = 0; draw < 2000; draw++) {
    let score = 0;
    for (const w of theta) {
      const [q0, q1, k0, k1] = [random(), random(), random(), random()];
      const [c, s] = [Math.cos(w * distance), Math.sin(w * distance)];
      score += q0 * (k0 * c - k1 * s) + q1 * (k0 * s + k1 * c);
    }
    square += score ** 2 / 128 / 2000;
  }
  console.log(`random q, k at ${distance}:`, Math.sqrt(square).toFixed(2));
}
