import { RIGHT } from './knobs.ts';
import { rotateWith, type RotationInput } from './rotate-with.ts';

type Remembered = (input: RotationInput, earlier: readonly RotationInput[]) => Float64Array;

const width = ({ rows }: RotationInput): number => rows[0]?.length ?? 0;

/** cos and sin kept from the first call, whatever it was, and read at row · d/2 + pair. */
const oneTable: Remembered = (input, earlier) => {
  const { rows: firstRows, base } = earlier[0] ?? input;
  const firstWidth = firstRows[0]?.length ?? 0;
  const pairs = width(input) / 2;
  const angleAt = (index: number): number => {
    const row = Math.floor(index / (firstWidth / 2));
    const pair = index % (firstWidth / 2);
    return row < firstRows.length ? row * base ** ((-2 * pair) / firstWidth) : NaN;
  };
  return rotateRows(input, (row, pair) => angleAt(row * pairs + pair));
};

/** One table per width: a later call with another base or more rows gets the old one. */
const tablePerWidth: Remembered = (input, earlier) => {
  const first = earlier.find((call) => width(call) === width(input)) ?? input;
  return rotateRows(input, (row, pair) =>
    row < first.rows.length ? row * first.base ** ((-2 * pair) / width(input)) : NaN,
  );
};

/** One table per shape: a later call with another base gets the old one. */
const tablePerShape: Remembered = (input, earlier) => {
  const same = (call: RotationInput): boolean =>
    width(call) === width(input) && call.rows.length === input.rows.length;
  return rotateWith(RIGHT, { ...input, base: (earlier.find(same) ?? input).base });
};

/** Frequencies per width: a later call with another base gets the old ones. */
const frequenciesPerWidth: Remembered = (input, earlier) => {
  const first = earlier.find((call) => width(call) === width(input)) ?? input;
  return rotateWith(RIGHT, { ...input, base: first.base });
};

/** The base of the first call, for ever. */
const firstBase: Remembered = (input, earlier) =>
  rotateWith(RIGHT, { ...input, base: (earlier[0] ?? input).base });

export const rememberedMistakes: readonly Remembered[] = [
  oneTable,
  tablePerWidth,
  tablePerShape,
  frequenciesPerWidth,
  firstBase,
];

function rotateRows(
  input: RotationInput,
  angleOf: (row: number, pair: number) => number,
): Float64Array {
  const d = width(input);
  return Float64Array.from(
    input.rows.flatMap((values, row) =>
      values.map((_, dimension) => {
        const pair = dimension >> 1;
        const angle = angleOf(row, pair);
        const [a, b] = [values[2 * pair], values[2 * pair + 1]];
        return dimension % 2 === 0 && d > 0
          ? a * Math.cos(angle) - b * Math.sin(angle)
          : a * Math.sin(angle) + b * Math.cos(angle);
      }),
    ),
  );
}
