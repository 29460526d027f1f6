import { alibiSlopes, ropeFrequencies, scoreOverDistance } from 'rope-core';

const slopes = alibiSlopes(8);
console.log('slopes of 8 heads:', Array.from(slopes).join(' '));
const first = slopes[0]!;
const last = slopes[7]!;
console.log('10 logits lost after', 10 / first, 'and', 10 / last, 'tokens');

// Twelve heads: those of 8, then every other one of 16.
const four = alibiSlopes(12).slice(8);
console.log(
  '12 heads go on with',
  Array.from(four, (s) => s.toFixed(4)).join(' '),
);

// What each scheme does to the score of a vector with itself.
const one = new Float64Array(128).fill(1 / Math.sqrt(128));
const theta = ropeFrequencies(128);
for (const distance of [0, 20, 200, 2560]) {
  const [rope] = scoreOverDistance(one, one, theta, [distance]);
  const alibi = [first, last].map((slope) => (-slope * distance).toFixed(2));
  console.log(`${distance} back: RoPE factor ${rope!.toFixed(3)},`);
  console.log(`  ALiBi bias ${alibi.join(' and ')}`);
}
