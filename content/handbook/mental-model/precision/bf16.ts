import { roundTo } from 'rope-core';

// bfloat16 keeps eight bits of a number. Whole numbers are exact up to 256.
for (const position of [255, 256, 257, 1000, 4095]) {
  const kept = roundTo('bfloat16', position);
  console.log(
    `position ${position} becomes ${kept}, cos off by ${Math.abs(Math.cos(kept) - Math.cos(position)).toFixed(3)}`,
  );
}
