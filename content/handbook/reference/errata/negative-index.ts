import { precomputeRope } from 'rope-core';

const T = 16;
const { cos } = precomputeRope(T, 2); // one pair, one column
const right = Math.cos(-4);

// NumPy counts a negative index from the end: cos[-4] is row 12.
console.log('cos(-4):', right.toFixed(3));
console.log('row 16 - 4:', cos.at(-4)!.toFixed(3));

// JavaScript's own brackets find nothing, and arithmetic goes on.
console.log('cos[-4]:', cos[-4], 'so the score is', 2 * cos[-4]!);
