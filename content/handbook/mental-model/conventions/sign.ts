import { rotatePair } from 'rope-core';

const angle = 0.3;
const [x, y] = [1, 2];
const cos = Math.cos(angle);
const sin = Math.sin(angle);

console.log('counter-clockwise:', rotatePair(x, y, cos, sin));
console.log('clockwise:        ', rotatePair(x, y, cos, -sin));

// Both sides the same way: the score does not notice.
const score = (sign: number) => {
  const q = rotatePair(1, 2, Math.cos(0.9), sign * Math.sin(0.9));
  const k = rotatePair(3, -1, Math.cos(0.4), sign * Math.sin(0.4));
  return q[0] * k[0] + q[1] * k[1];
};
console.log('scores:', score(1).toFixed(6), 'and', score(-1).toFixed(6));
