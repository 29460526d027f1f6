import { rotatePair } from 'rope-core';

/** The score of (2, 1) and (3, 1) after the same quarter turn of both. */
export function bothTurned(): number {
  const [q0, q1] = rotatePair(2, 1, 0, 1);
  const [k0, k1] = rotatePair(3, 1, 0, 1);
  return q0 * k0 + q1 * k1;
}

export const queryForKeyAtZero = (): number => 57 - 50;
