import type { Numbers } from './parts.ts';

/** A number as a reader wants to see it: up to seven significant digits, no trailing zeros. */
export function formatNumber(value: number, digits = 7): string {
  if (!Number.isFinite(value) || value === 0) return String(value);
  return String(Number(value.toPrecision(digits)));
}

/** Two numbers with as many digits as it takes to see that they differ. */
export function formatApart(a: number, b: number): [string, string] {
  for (const digits of [6, 9, 12]) {
    const pair: [string, string] = [formatNumber(a, digits), formatNumber(b, digits)];
    if (pair[0] !== pair[1]) return pair;
  }
  return [String(a), String(b)];
}

/** A short list in full, a long one by its beginning. */
export function formatNumbers(values: Numbers, limit = 8): string {
  const shown = Array.from({ length: Math.min(limit, values.length) }, (_, index) =>
    formatNumber(values[index], 5),
  );
  return `[${shown.join(', ')}${values.length > limit ? ', …' : ''}]`;
}

/** A difference or tolerance: two significant digits are enough. */
export function formatSmall(value: number): string {
  return value === 0 ? '0' : value.toExponential(1).replace('.0e', 'e');
}

export function formatTolerance(value: number): string {
  return `±${formatSmall(value)}`;
}
