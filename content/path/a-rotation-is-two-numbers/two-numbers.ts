import { rotatePair } from 'rope-core';

// These two numbers are the rotation. There is no angle in this file.
const cos = 0.6;
const sin = 0.8;

let arrow: [number, number] = [2, 1];

for (let step = 0; step <= 4; step++) {
  const [x, y] = arrow;
  const squared = x * x + y * y;
  console.log(
    `step ${step}: (${x.toFixed(3)}, ${y.toFixed(3)}), length squared ${squared.toFixed(3)}`,
  );
  arrow = rotatePair(x, y, cos, sin);
}
