/** `1,234` or `1 234.5`: digits in groups of three, as the handbook itself prints large numbers. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:[,\s]\d{3})+(?:\.\d*)?$/;

/**
 * The numbers that a typed text may mean: none when it is not a number, and two for `1,234`, where
 * the comma may group thousands or begin the decimals.
 */
export function numbersTyped(text: string): number[] {
  const typed = text.trim().replace('\u2212', '-');
  if (typed === '') return [];
  const readings = [typed.replace(',', '.')];
  if (GROUPED.test(typed)) readings.push(typed.replaceAll(/[,\s]/g, ''));
  return readings.map(Number).filter(Number.isFinite);
}

/**
 * Whether a typed text is the right number. The edge of the tolerance counts, as the page says: 0.31
 * is within 0.01 of 0.3, whatever binary fractions make of it.
 */
export function isWithin(text: string, answer: number, tolerance: number): boolean {
  const slack = 1e-9 * Math.max(tolerance, Math.abs(answer) * 1e-3);
  return numbersTyped(text).some((number) => Math.abs(number - answer) <= tolerance + slack);
}
