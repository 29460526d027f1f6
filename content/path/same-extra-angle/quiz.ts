import { rotatePair } from 'rope-core';

/** The score of (2, 1) and (3, 1) after the same quarter turn of both. */
export function bothTurned(): number {
  const [q0, q1] = rotatePair(2, 1, 0, 1);
  const [k0, k1] = rotatePair(3, 1, 0, 1);
  return q0 * k0 + q1 * k1;
}

/** Where the query goes, with the key at 0, to score as it did at 57 with the key at 50. */
export function queryForKeyAtZero(): number {
  const turn = (x: [number, number], position: number) =>
    rotatePair(...x, Math.cos(position), Math.sin(position));
  const score = (m: number, n: number) => {
    const [q, k] = [turn([2, 1], m), turn([3, 1], n)];
    return q[0] * k[0] + q[1] * k[1];
  };
  const off = (m: number) => Math.abs(score(m, 0) - score(57, 50));
  const positions = Array.from({ length: 40 }, (_, m) => m);
  return positions.reduce((best, m) => (off(m) < off(best) ? m : best));
}
