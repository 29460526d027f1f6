import { arc, arrow, c } from '../svg.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import { strings } from './strings.ts';

export interface PositionTableState {
  /** The position asked for. */
  position: number;
  language: 'en' | 'es';
}

/** Rows the table was trained with: positions 0 to 7. */
export const TRAINED = 8;
export const LAST_POSITION = 15;

const CELL = { width: 26, height: 20 };
const COLUMNS = 6;

/** On the left a table with a row per trained position, on the right a dial that takes any position. */
export function drawPositionTable({ position, language }: PositionTableState): string {
  const t = strings[language];
  return (
    `<svg viewBox="0 0 300 260" role="img" aria-labelledby="position-table-summary">` +
    `<text class="title" x="150" y="20">${t.table}</text>${table(position, t.noRow)}</svg>` +
    `<svg viewBox="0 0 300 260" role="img" aria-labelledby="position-table-summary">` +
    `<text class="title" x="150" y="20">${t.angle}</text>${dial(position, language)}</svg>`
  );
}

function table(position: number, noRow: string): string {
  const rows = Array.from({ length: TRAINED }, (_, row) => {
    const y = 40 + row * (CELL.height + 3);
    const cells = Array.from({ length: COLUMNS }, (_, column) => {
      const shade = 0.12 + 0.6 * pattern(row, column);
      const x = 92 + column * (CELL.width + 3);
      return `<rect class="cell" x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" rx="2" fill-opacity="${c(shade)}"/>`;
    });
    const asked = row === position;
    return (
      `<g class="${asked ? 'asked' : ''}"><text class="row" x="80" y="${y + 15}">${row}</text>${cells.join('')}` +
      (asked
        ? `<rect class="frame" x="89" y="${y - 3}" width="${COLUMNS * (CELL.width + 3) + 3}" height="${CELL.height + 6}" rx="4"/>`
        : '') +
      `</g>`
    );
  });
  const y = 40 + TRAINED * (CELL.height + 3) + 6;
  const missing =
    position >= TRAINED
      ? `<text class="row asked-row" x="80" y="${y + 15}">${position}</text>` +
        `<rect class="missing" x="92" y="${y}" width="${COLUMNS * (CELL.width + 3) - 3}" height="${CELL.height + 2}" rx="3"/>` +
        `<text class="no-row" x="178" y="${y + 15}">${noRow}</text>`
      : '';
  return rows.join('') + missing;
}

function dial(position: number, language: 'en' | 'es'): string {
  const centre = { x: 150, y: 142 };
  const radius = 88;
  const at = (angle: number, r = radius) => ({
    x: centre.x + r * Math.cos(angle),
    y: centre.y - r * Math.sin(angle),
  });
  const past = Array.from({ length: position }, (_, m) => {
    const { x, y } = at(m);
    return `<circle class="past" cx="${c(x)}" cy="${c(y)}" r="2.6"/>`;
  });
  return (
    `<circle class="rim" cx="${centre.x}" cy="${centre.y}" r="${radius}"/>${past.join('')}` +
    (position > 0
      ? `<path class="sweep" d="${arc(centre, 30, 0, position % (2 * Math.PI))}"/>`
      : '') +
    arrow(centre, at(position), 'hand') +
    `<text class="angle" x="150" y="254">${formatNumber(position, 0, language)} × 1 rad</text>`
  );
}

/** An illustration of trained numbers: fixed, different in every row, and without an order to read. */
function pattern(row: number, column: number): number {
  const wave = Math.sin(row * 12.9898 + column * 78.233) * 43758.5453;
  return wave - Math.floor(wave);
}
