import { rotatePair } from 'rope-core';

// These two numbers are the rotation. There is no angle in this file.
const cos = 0;
const sin = 1;

let arrow: [number, number] = [2, 1];

for (let step = 0; step <= 4; step++) {
  const [x, y] = arrow;
  const tip = `(${x.toFixed(3)}, ${y.toFixed(3)})`;
  const squared = (x * x + y * y).toFixed(3);
  console.log(`step ${step}: ${tip}, length squared ${squared}`);
  arrow = rotatePair(x, y, cos, sin);
}
