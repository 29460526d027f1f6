import { rotatePair } from 'rope-core';

// One pair, 1 radian per token: counter-clockwise (+1) or clockwise (-1).
const turn = (x: number, y: number, angle: number, sign: number) =>
  rotatePair(x, y, Math.cos(angle), sign * Math.sin(angle));

console.log('counter-clockwise:', turn(1, 2, 0.3, +1));
console.log('clockwise:        ', turn(1, 2, 0.3, -1));

// Query and key turn the same way.
const score = (m: number, n: number, sign: number) => {
  const q = turn(1, 2, m, sign);
  const k = turn(3, -1, n, sign);
  return (q[0] * k[0] + q[1] * k[1]).toFixed(6);
};
console.log('usual way,  key 3 back: ', score(9, 6, +1), score(109, 106, +1));
console.log('reversed,   key 3 back: ', score(9, 6, -1), score(109, 106, -1));
console.log('usual way,  key 3 ahead:', score(6, 9, +1));
