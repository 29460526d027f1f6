import { meanCosine, ropeFrequencies, scoreOverDistance } from 'rope-core';

const theta = ropeFrequencies(128);
let [up, before] = [0, 1];
for (let d = 1; d <= 2000; d++) {
  const score = meanCosine(theta, d);
  if (score > before) up++;
  before = score;
}
console.log(`q = k: the score goes up in ${up} of the first 2,000 steps`);

// A key that answers "500 tokens back" best: the query, turned by 500.
const q = new Float64Array(128).fill(1 / Math.sqrt(128));
const k = Float64Array.from(q, (value, j) => {
  const angle = 500 * theta[j >> 1]!;
  const other = q[j ^ 1]!;
  const sign = j % 2 ? 1 : -1;
  return value * Math.cos(angle) + sign * other * Math.sin(angle);
});
const far = [0, 100, 499, 500, 501, 1000, 4000];
const scores = scoreOverDistance(q, k, theta, far);
far.forEach((distance, at) =>
  console.log(`${distance} back: ${scores[at]!.toFixed(3)}`),
);
