import type { PositionInput } from './knobs.ts';
import type { Mistake } from './mistake.ts';

const mistake = (id: string, ...positions: ((input: PositionInput) => number)[]): Mistake[] =>
  positions.map((position) => ({ id, knobs: { position } }));

/** Lengths that tables are often built for. */
const TABLE_LENGTHS = [64, 100, 128, 256, 512, 1000, 1024, 2048, 4096, 8192, 10_000, 16_384];

/** By how much each row is turned. */
export const positionMistakes: readonly Mistake[] = [
  ...mistake(
    'position-off-by-one',
    ({ row }) => row + 1,
    ({ row }) => row - 1,
  ),
  ...mistake(
    'same-angle-for-all-rows',
    () => 1,
    ({ rows }) => rows - 1,
    ({ rows }) => rows,
  ),
  ...mistake('rows-reversed', ({ row, rows }) => rows - 1 - row),
  ...mistake('angle-accumulated', ({ row }) => (row * (row + 1)) / 2),
  ...mistake(
    'seed-used',
    ({ row, seed }) => row + seed,
    ({ row, seed }) => row * seed,
    ({ seed }) => seed,
  ),
  { id: 'degrees', knobs: { unit: Math.PI / 180 } },
  { id: 'degrees', knobs: { unit: 180 / Math.PI } },
  { id: 'turns-not-radians', knobs: { unit: 2 * Math.PI } },
  { id: 'angle-times-constant', knobs: { unit: 2 } },
  { id: 'angle-times-constant', knobs: { unit: 1 / 2 } },
  ...TABLE_LENGTHS.flatMap((length) =>
    mistake(
      'table-too-short',
      ({ row }) => (row < length ? row : NaN),
      ({ row }) => Math.min(row, length - 1),
      ({ row }) => row % length,
    ).map((short) => ({ ...short, alone: true })),
  ),
];
