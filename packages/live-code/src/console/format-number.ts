/** One number as JavaScript prints it, with -0 told apart from 0. */
export function formatNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/**
 * A number among others: six significant digits, as numerical libraries print arrays. Integers
 * stay whole. Printed alone, a number shows every digit it has.
 */
export function formatElement(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return formatNumber(value);
  return formatNumber(Number(value.toPrecision(6)));
}
