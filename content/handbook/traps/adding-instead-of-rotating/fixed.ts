import { ropeFrequencies } from 'rope-core';

const theta = ropeFrequencies(4);

function encode(x: number[], m: number): number[] {
  return x.map((value, j) => {
    const angle = m * theta[Math.floor(j / 2)]!;
    const partner = j % 2 === 0 ? -x[j + 1]! : x[j - 1]!;
    return value * Math.cos(angle) + partner * Math.sin(angle);
  });
}

const q = [0.9, -0.3, 1.4, 0.2];
const k = [1.1, 0.6, -0.4, 0.9];
const score = (m: number, n: number) =>
  encode(q, m).reduce((sum, x, j) => sum + x * encode(k, n)[j]!, 0);

console.log('q at 0:', encode(q, 0));
console.log('distance 3, three places:', [
  score(0, 3),
  score(100, 103),
  score(1000, 1003),
]);

const moved = Math.abs(score(0, 3) - score(100, 103));
if (moved > 1e-9)
  throw new Error(`the score moved by ${moved.toFixed(4)} with the text`);
