/**
 * When a seal with a day opens: as the day begins where the reader is.
 *
 * @param day such as `2027-01-31`
 * @returns milliseconds since 1970, as `Date.now()` counts them
 */
export function opensAt(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date).getTime();
}
