import type { Knobs } from './knobs.ts';

/** What is rotated: rows of equal, even length; row index = position. */
export interface RotationInput {
  rows: readonly (readonly number[])[];
  base: number;
  /** The seed argument of the graded problem; a right answer does not look at it. */
  seed: number;
}

/** Applies rotary embedding with the given knobs; the result is flat, row by row. */
export function rotateWith(knobs: Knobs, { rows, base, seed }: RotationInput): Float64Array {
  const dimensions = rows[0]?.length ?? 0;
  const frequencies = frequencyPerDimension(knobs, dimensions, base);
  const flat = new Float64Array(rows.length * dimensions);
  rows.forEach((values, row) => {
    const position = knobs.position({ row, rows: rows.length, seed });
    for (let pair = 0; pair < dimensions / 2; pair++) {
      const [m0, m1] = knobs.members(pair, dimensions);
      const angles = [
        position * frequencies[m0] * knobs.unit,
        position * frequencies[m1] * knobs.unit,
      ] as const;
      const turned = knobs.turn({ first: values[m0], second: values[m1], angles });
      const [w0, w1] = knobs.written(pair, dimensions);
      flat[row * dimensions + w0] = turned[0];
      flat[row * dimensions + w1] = turned[1];
    }
  });
  return knobs.finish(flat, rows.length, dimensions);
}

function frequencyPerDimension(knobs: Knobs, dimensions: number, base: number): Float64Array {
  const frequencies = new Float64Array(dimensions);
  for (let pair = 0; pair < dimensions / 2; pair++) {
    knobs.angleMembers(pair, dimensions).forEach((dimension, member) => {
      frequencies[dimension] = knobs.frequency({ pair, dimensions, base, member });
    });
  }
  return frequencies;
}
