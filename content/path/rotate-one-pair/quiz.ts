import { rotatePair } from 'rope-core';

/** The query (2, 1) after one quarter turn, with the key (3, 1). */
export function afterAQuarter(): number {
  const [x, y] = rotatePair(2, 1, 0, 1);
  return 3 * x + y;
}

/** The query (1, 2) after two quarter turns, with the key (1, 0). */
export function afterAHalf(): number {
  const [x] = rotatePair(1, 2, -1, 0);
  return x;
}
