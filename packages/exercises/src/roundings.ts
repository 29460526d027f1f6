/** A number with so many decimals, as toFixed prints it. */
const decimals =
  (count: number) =>
  (value: number): number =>
    Number(value.toFixed(count));

/** A number with so many digits, as toPrecision prints it. */
const digits =
  (count: number) =>
  (value: number): number =>
    Number(value.toPrecision(count));

/** A number as a type with so many significant bits keeps it, down to its smallest step. */
const significant =
  ([bits, least]: [number, number]) =>
  (value: number): number => {
    if (value === 0) return 0;
    const unit = 2 ** Math.max(least, Math.floor(Math.log2(Math.abs(value))) + 1 - bits);
    return Math.round(value / unit) * unit;
  };

/** float16 keeps 11 bits and ends at 2^−24, bfloat16 keeps 8. */
export const HALF_PRECISION = (
  [
    [11, -24],
    [8, -133],
  ] as [number, number][]
).map(significant);

/** What becomes of a number when digits are lost: printed and read again, made whole, or kept in half precision. */
export const ROUNDINGS: readonly ((value: number) => number)[] = [
  ...[6, 5, 4, 3, 2].map(decimals),
  ...[5, 4, 3].map(digits),
  Math.trunc,
  Math.round,
  ...HALF_PRECISION,
];
