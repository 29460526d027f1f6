import { halves, neighbours } from './knobs.ts';
import type { Mistake } from './mistake.ts';

/** Which components belong together, and where they go. */
export const pairingMistakes: readonly Mistake[] = [
  {
    id: 'halves-not-neighbours',
    knobs: { members: halves, angleMembers: halves, written: halves },
  },
  { id: 'mixed-pairing', knobs: { members: halves, angleMembers: neighbours, written: halves } },
  { id: 'mixed-pairing', knobs: { members: neighbours, angleMembers: halves } },
  { id: 'output-regrouped', knobs: { written: halves } },
  { id: 'output-regrouped', knobs: { members: halves, angleMembers: halves } },
  {
    id: 'column-major',
    knobs: {
      finish: (flat, rows, dimensions) =>
        flat.map((_, index) => flat[(index % rows) * dimensions + Math.floor(index / rows)]),
    },
  },
  {
    // Pair after pair, each through all rows.
    id: 'column-major',
    knobs: {
      finish: (flat, rows, dimensions) =>
        flat.map((_, index) => {
          const row = Math.floor(index / 2) % rows;
          const pair = Math.floor(index / (2 * rows));
          return flat[row * dimensions + 2 * pair + (index % 2)];
        }),
    },
  },
];
