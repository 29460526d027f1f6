import { c } from '../../figures/svg.ts';
import { escapeHtml } from '../markup.ts';
import { countsInWords } from './fate-words.ts';
import type { Column, Wording } from './reading.ts';

const WIDTH = 680;
const LEFT = 4;
const RIGHT = 16;
/** Name, counts, marks before, marks after, names of the two lengths. */
const ROW = { height: 152, name: 20, counts: 43, before: 56, after: 84, mark: 16, lengths: 124 };
const FIRST = 5;

type Scale = (tokens: number) => number;

/** The pairs of every column on one axis of tokens per turn, and the trained length across them. */
export function drawPairs(
  columns: readonly Column[],
  wording: Wording,
  labelledBy: string,
): string {
  const last = Math.max(
    1e4,
    ...columns.flatMap(({ report }) => [
      report.trained ?? 0,
      report.promised ?? 0,
      ...report.pairs.flatMap(({ plain, running }) => [plain, running]).filter(Number.isFinite),
    ]),
  );
  const span = Math.log(last / FIRST);
  const x: Scale = (tokens) => LEFT + (Math.log(tokens / FIRST) / span) * (WIDTH - LEFT - RIGHT);
  const height = columns.length * ROW.height + 44;
  const rows = columns.map((column, i) => drawRow(column, i * ROW.height, x, wording)).join('');
  return (
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${labelledBy}">` +
    `${drawAxis(x, last, height, wording)}${rows}</svg>`
  );
}

function drawRow({ name, report }: Column, top: number, x: Scale, wording: Wording): string {
  const { t, n } = wording;
  const scaled = report.pairs.some(({ plain, running }) => plain !== running);
  // Many pairs close together need thinner marks, or they run into one bar.
  const [first, second] = report.pairs;
  const apart = first && second ? x(second.plain) - x(first.plain) : Infinity;
  const width = Math.max(1, Math.min(3.5, apart * 0.6));
  const tick = (kind: string, at: string, y: number, height: number): string =>
    `<rect class="${kind}" x="${c(Number(at) - width / 2)}" y="${y}" width="${c(width)}" height="${height}"/>`;
  const marks = report.pairs.map(({ fate, plain, running }) => {
    if (plain === Infinity) return '';
    const from = c(x(plain));
    const to = c(x(running));
    if (!scaled) return tick(fate, to, top + ROW.before, ROW.mark * 2);
    return (
      `<line class="move ${fate}" x1="${from}" x2="${to}" y1="${top + ROW.before + ROW.mark}" y2="${top + ROW.after}"/>` +
      tick(`${fate} ghost`, from, top + ROW.before, ROW.mark) +
      tick(fate, to, top + ROW.after, ROW.mark)
    );
  });
  const lengths = [
    lengthLine('trained', report.trained, (length) =>
      t.trainedMark(report.trainedAssumed ? `${length}?` : length),
    ),
    report.promised === report.trained
      ? ''
      : lengthLine('promised', report.promised, t.promisedMark),
  ].join('');
  return (
    `<text class="name" x="${LEFT}" y="${top + ROW.name}">${escapeHtml(shorten(name))}</text>` +
    `<text class="tick" x="${LEFT}" y="${top + ROW.counts}">${countsInWords(report, wording)}</text>` +
    lengths +
    marks.join('')
  );

  function lengthLine(
    kind: string,
    tokens: number | undefined,
    label: (length: string) => string,
  ): string {
    if (tokens === undefined || tokens < FIRST) return '';
    const at = x(tokens);
    // The words stand on the side where there is room, and the two never on the same.
    const end = kind === 'trained' ? at > WIDTH * 0.3 : at > WIDTH * 0.75;
    return (
      `<line class="length ${kind}" x1="${c(at)}" x2="${c(at)}" y1="${top + ROW.before - 6}" y2="${top + ROW.lengths}"/>` +
      `<text class="tick" x="${c(at + (end ? -5 : 5))}" y="${top + ROW.lengths - (kind === 'trained' ? 0 : -14)}" text-anchor="${end ? 'end' : 'start'}">${label(n(tokens))}</text>`
    );
  }
}

const shorten = (name: string): string => (name.length > 36 ? `${name.slice(0, 35)}…` : name);

function drawAxis(x: Scale, last: number, height: number, { t, n }: Wording): string {
  const y = height - 24;
  const powers = Array.from({ length: 12 }, (_, i) => 10 ** (i + 1)).filter(
    (tokens) => tokens <= last,
  );
  const step = powers.length > 6 ? 2 : 1;
  const ticks = powers
    .filter((_, i) => i % step === 0)
    .map(
      (tokens) =>
        `<line class="grid" x1="${c(x(tokens))}" x2="${c(x(tokens))}" y1="${ROW.before - 6}" y2="${y - 14}"/>` +
        `<text class="tick" x="${c(x(tokens))}" y="${y}" text-anchor="middle">${n(tokens)}</text>`,
    );
  return `${ticks.join('')}<text class="axis-name" x="${LEFT}" y="${height - 4}">${t.axis}</text>`;
}
