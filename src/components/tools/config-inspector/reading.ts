import type { Language } from '../../../i18n/localized-path.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import type { Inspection, LayerReport } from './inspect.ts';
import { strings, type Strings } from './strings.ts';

/** One config that could be read, with a name to call it by. */
export interface Reading {
  name: string;
  inspection: Inspection;
  lines: ReadonlyMap<string, number>;
}

/** A column of the report: one kind of layer of one config. */
export interface Column {
  name: string;
  report: LayerReport;
}

export const columnsOf = (readings: readonly Reading[]): Column[] =>
  readings.flatMap(({ name, inspection }) =>
    inspection.layers.map((report) => ({
      name: report.layer === undefined ? name : `${name}, ${report.layer}`,
      report,
    })),
  );

/** Words and numbers of the page's language, handed to everything that renders. */
export interface Wording {
  t: Strings;
  n: (value: number, digits?: number) => string;
  language: Language;
}

export const wordingOf = (language: Language): Wording => ({
  t: strings[language],
  n: (value, digits = 0) => formatNumber(value, digits, language),
  language,
});

/** A wavelength: the decimals matter for the fast pairs only. */
export const turn = ({ n }: Wording, tokens: number): string =>
  tokens === Infinity ? '∞' : n(tokens, tokens < 100 ? 2 : 0);

/** A number as a config has it, without zeros that say nothing. */
export const exact = ({ n }: Wording, value: number, digits: number): string => {
  const decimals = /\.(\d*?)0*$/.exec(value.toFixed(digits))?.[1]?.length ?? 0;
  return n(value, decimals);
};
