import { ropeFrequencies } from 'rope-core';

const d = 8;
const theta = ropeFrequencies(d);

// Angles laid out for adjacent pairs: θ0 θ0 θ1 θ1 …
const angle = (m: number, j: number) => m * theta[Math.floor(j / 2)]!;

// The rotation pairs neighbours too: (0, 1) (2, 3) (4, 5) (6, 7).
function rotate(x: number[], m: number): number[] {
  return x.map((value, j) => {
    const partner = j % 2 === 0 ? -x[j + 1]! : x[j - 1]!;
    return value * Math.cos(angle(m, j)) + partner * Math.sin(angle(m, j));
  });
}

const q = [0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1];
const k = [1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5];
const dot = (a: number[], b: number[]) =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);

const scores = [5, 105, 1005].map((n) => dot(rotate(q, n - 3), rotate(k, n)));
console.log('distance 3, three places:', scores);

const spread = Math.max(...scores) - Math.min(...scores);
if (spread > 1e-9)
  throw new Error(
    `the score moved by ${spread.toFixed(4)}; the distance did not`,
  );
console.log('same distance, same score');
