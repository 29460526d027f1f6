import { formatNumber } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/localized-path.ts';
import type { Model } from './data/models-schema.ts';
import type { ModelRow } from './data/model-row.ts';
import { strings } from './strings.ts';

export type PairingName = 'half' | 'interleaved';

export interface Cell {
  text: string;
  /** What the column sorts by; missing values come last. */
  sort: number | string;
  unconfirmed?: boolean;
}

/** The name of the method and its factor, such as `YaRN ×40`. */
export function scalingName({ spec }: ModelRow, language: Language): string {
  const t = strings[language];
  if (spec.mropeSection !== undefined) return t.axes(spec.mropeSection);
  const method = (t.methods as Record<string, string>)[spec.ropeType];
  if (method === undefined) return t.none;
  const { factor } = spec;
  return factor === undefined || factor === 1 || spec.ropeType === 'proportional'
    ? method
    : `${method} ×${formatNumber(factor, 0, language)}`;
}

/** The name of a row: the model's own, and which part of it the row is about. */
export const rowName = ({ name, part }: Model, language: Language): string =>
  part === undefined ? name : `${name}, ${part[language]}`;

/** The cells of a row, in the order of the columns; the name is not among them. */
export function cellsOf(model: Model, row: ModelRow, language: Language): Cell[] {
  const t = strings[language];
  const number = (value: number) => formatNumber(value, 0, language);
  const doubtful = (field: Model['unconfirmed'][number]) => model.unconfirmed.includes(field);
  const tokens = (field: 'trained' | 'advertised'): Cell => {
    const value = model[field];
    // What is not known needs no second mark that says so.
    if (value === null) return { text: t.unknown, sort: Infinity };
    return { text: number(value), sort: value, unconfirmed: doubtful(field) };
  };
  const { huggingFace, original } = model.pairing;
  const { headDim, rotaryDim, base } = row.spec;
  return [
    {
      text: headDim === rotaryDim ? number(headDim) : `${number(headDim)} (${number(rotaryDim)})`,
      sort: headDim,
      unconfirmed: doubtful('config'),
    },
    { text: number(base), sort: base, unconfirmed: doubtful('base') },
    {
      text:
        original !== null && original !== huggingFace
          ? t.originally(t.pairing[huggingFace], t.pairing[original])
          : t.pairing[huggingFace],
      sort: `${huggingFace} ${original}`,
      unconfirmed: doubtful('pairing'),
    },
    { text: scalingName(row, language), sort: scalingName(row, language) },
    tokens('trained'),
    tokens('advertised'),
    row.unfinished === undefined
      ? { text: t.unknown, sort: Infinity }
      : {
          text: t.of(number(row.unfinished), number(row.pairs)),
          sort: row.unfinished / row.pairs,
          unconfirmed: doubtful('trained'),
        },
  ];
}
