/** One number as JavaScript prints it, with -0 told apart from 0. */
export function formatNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/**
 * A number among others: six significant digits, as numerical libraries print arrays, or all of its
 * whole part: 6283185, not 6283190. Integers stay as they are. Printed alone, a number shows every
 * digit it has.
 */
export function formatElement(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return formatNumber(value);
  return formatNumber(Math.abs(value) >= 1e6 ? Math.round(value) : Number(value.toPrecision(6)));
}
