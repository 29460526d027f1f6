import { countsInWords } from './fate-words.ts';
import type { PairReport } from './inspect.ts';
import { exact, turn, type Column, type Wording } from './reading.ts';
import type { Strings } from './strings.ts';

type RowName = keyof Strings['rows'];

/** Rows of the table of facts: a name and a cell per column. A row that says nothing is left out. */
export function factRows(
  columns: readonly Column[],
  wording: Wording,
): { label: string; cells: string[] }[] {
  return (Object.keys(wording.t.rows) as RowName[])
    .map((row) => ({
      label: wording.t.rows[row],
      cells: columns.map((column) => cell[row](column, wording)),
    }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
}

const tokens = (value: number | undefined, { t, n }: Wording): string =>
  value === undefined ? t.unknown : n(value);

/** From the fastest pair to the slowest that turns at all. */
function turnRange(
  pairs: readonly PairReport[],
  which: 'plain' | 'running',
  wording: Wording,
): string {
  const turning = pairs.map((pair) => pair[which]).filter(Number.isFinite);
  return wording.t.range(turn(wording, Math.min(...turning)), turn(wording, Math.max(...turning)));
}

const cell: Record<RowName, (column: Column, wording: Wording) => string> = {
  type: ({ report }, { t }) => t.types[report.spec.ropeType],
  head: ({ report }, { n }) => n(report.spec.headDim),
  rotary: ({ report }, { n }) => n(report.spec.rotaryDim),
  pairing: ({ report: { spec } }, { t }) =>
    t.pairings[spec.pairing] + (spec.pairingKnown ? '' : `, ${t.assumed}`),
  base: ({ report: { spec } }, wording) => {
    const { base, effectiveBase } = spec;
    const written = exact(wording, base, 2);
    if (effectiveBase === base) return written;
    return `${written}, ${wording.t.becomes(wording.n(effectiveBase))}`;
  },
  pairs: ({ report }, { n }) => n(report.pairs.length),
  turns: ({ report }, wording) => turnRange(report.pairs, 'plain', wording),
  running: ({ report: { pairs } }, wording) =>
    pairs.every(({ plain, running }) => plain === running)
      ? ''
      : turnRange(pairs, 'running', wording),
  trained: ({ report }, wording) =>
    tokens(report.trained, wording) +
    (report.trained !== undefined && report.trainedAssumed ? `, ${wording.t.assumed}` : ''),
  promised: ({ report }, wording) => tokens(report.promised, wording),
  fates: ({ report }, wording) =>
    report.spec.ropeType === 'default' ? '' : countsInWords(report, wording),
  factor: ({ report: { spec } }, wording) =>
    spec.factor === undefined ? '' : exact(wording, spec.factor, 4),
  attention: ({ report: { spec } }, wording) =>
    spec.attentionFactor === 1 && spec.ropeType === 'default'
      ? ''
      : exact(wording, spec.attentionFactor, 4),
  softmax: ({ report: { spec } }, wording) =>
    spec.softmaxScaleFactor === 1 ? '' : exact(wording, spec.softmaxScaleFactor, 4),
  limit: ({ report }, { t, n }) => {
    if (report.limit === undefined || report.trainedAssumed) return t.needsTrained;
    // With dynamic NTK every length has a table of its own.
    if (report.spec.ropeType === 'dynamic') return '';
    return report.limit === Infinity ? t.noLimit : n(report.limit);
  },
  unseen: ({ report }, { t, n }) => {
    if (report.trained === undefined || report.trainedAssumed) return t.needsTrained;
    if (report.unseen === undefined || report.length === undefined) return t.needsLength;
    return t.atLength(n(report.unseen), n(report.length));
  },
};
