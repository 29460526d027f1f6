import { ropeApply } from 'rope-core';

/** Length of a pair of length 1.17 at position 10,000; the rows before it only hold the place. */
export function lengthFarOut(): number {
  const rows = Array.from({ length: 10_001 }, () => [1.17, 0]);
  const [x, y] = ropeApply(0, rows, 10_000).slice(-2);
  return Math.hypot(x!, y!);
}
