import type { Language } from './localized-path.ts';

/**
 * A number as the prose prints it, with a true minus sign. Both languages use the decimal point, as
 * the code beside the text does; thousands are grouped by a comma in English and by a narrow space
 * in Spanish (`10 000`, from five digits on).
 */
export function formatNumber(value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value).replace('-', '\u2212');
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped =
    language === 'es' && whole.length < 5
      ? whole
      : whole.replace(/\B(?=(\d{3})+$)/g, language === 'es' ? '\u202f' : ',');
  const isZero = Number(value.toFixed(digits)) === 0;
  return `${value < 0 && !isZero ? '\u2212' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** For MDX: `export const n = numbersIn('es')`, then `{n(angle, 4)}` or `{n(10000)}`. */
export function numbersIn(language: Language): (value: number, digits?: number) => string {
  return (value, digits = 0) => formatNumber(value, digits, language);
}
