import { linearScaling, ropeFrequencies, unseenAngles } from 'rope-core';

/** Pairs of a head of 128, base 10,000, trained on 4,096 tokens, that leave their arc at 8,192. */
export function leavingPairs(): number {
  return unseenAngles(ropeFrequencies(128), 4096, 8192).length;
}

/** Degrees between neighbours in the fastest pair once positions are divided by four. */
export function neighboursByFour(): number {
  return (linearScaling(ropeFrequencies(128), 4)[0]! * 180) / Math.PI;
}

/** The position whose angle every pair has at 6,000 when positions are divided by two. */
export function positionAfterDividing(): number {
  const plain = ropeFrequencies(128);
  const divided = linearScaling(plain, 2);
  const positions = Array.from(
    plain,
    (speed, i) => (6000 * divided[i]!) / speed,
  );
  const spread = Math.max(...positions) - Math.min(...positions);
  return spread < 1e-9 ? positions[0]! : NaN;
}
