import { scoreOverDistance } from 'rope-core';

const fast = 1;
const slow = 0.05;

// The score of the arrow (1, 0) with itself, as one pair sees it.
const arrow = [1, 0];
const distances = [0, 1, 3, 6, 44];
const seenBy = (speed: number) =>
  scoreOverDistance(arrow, arrow, [speed], distances);

const fastScores = seenBy(fast);
const slowScores = seenBy(slow);
distances.forEach((distance, row) => {
  const a = fastScores[row]!.toFixed(4);
  const b = slowScores[row]!.toFixed(4);
  console.log(`distance ${distance}: fast ${a}, slow ${b}`);
});
