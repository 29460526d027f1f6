import { linearScaling, ropeFrequencies, unseenAngles } from 'rope-core';

const factor = 1; // positions are divided by this
const [trained, length] = [4096, 8192];
const plain = ropeFrequencies(128);
const used = linearScaling(plain, factor);
const degrees = (angle: number) => `${((angle * 180) / Math.PI).toFixed(1)}°`;

const saw = (trained - 1) * plain[63]!;
const asks = (length - 1) * used[63]!;
console.log(`pair 63 saw ${degrees(saw)}, now asks for ${degrees(asks)}`);

const out = unseenAngles(used, trained, length, plain);
// Past a full turn the angles repeat.
const unseen = out.map(
  (pair) => Math.min(pair.reachedAngle, 2 * Math.PI) - pair.trainedAngle,
);
const most = Math.max(0, ...unseen);
console.log(
  `${out.length} pairs past their border, by ${degrees(most)} at most`,
);
console.log(`pair 0: neighbours are ${degrees(used[0]!)} apart`);
