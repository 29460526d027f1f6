import type { Pairing } from 'rope-core';
import { toHalfPairing } from 'rope-core';
import { c } from '../svg.ts';
import { strings } from './strings.ts';

export interface PairingLayoutsState {
  pairing: Pairing;
  language: 'en' | 'es';
}

const D = 8;
const CELL = 62;
const GAP = 8;
const LEFT = 12;
const cellX = (j: number) => LEFT + j * (CELL + GAP);
const middle = (j: number) => cellX(j) + CELL / 2;

/** Where the number of each adjacent-pair dimension goes when the vector is laid out in halves. */
const places = Array.from(toHalfPairing(Float64Array.from({ length: D }, (_, j) => j)));

/** A head of eight numbers, arcs between those that turn together, and the way to the other layout. */
export function drawPairingLayouts({ pairing, language }: PairingLayoutsState): string {
  const t = strings[language];
  const pairs = Array.from({ length: D / 2 }, (_, i): [number, number] =>
    pairing === 'interleaved' ? [2 * i, 2 * i + 1] : [i, i + D / 2],
  );
  const arcs = pairs.map(([a, b], i) => {
    const height = pairing === 'interleaved' ? 26 : 22 + 13 * i;
    return `<path class="pair pair-${i}" d="M${middle(a)} 88C${middle(a)} ${88 - height * 1.7} ${middle(b)} ${88 - height * 1.7} ${middle(b)} 88"/>`;
  });
  const row = (y: number, dimension: (slot: number) => number, pairOf: (slot: number) => number) =>
    Array.from({ length: D }, (_, slot) => {
      const i = pairOf(slot);
      return (
        `<rect class="cell pair-${i}" x="${cellX(slot)}" y="${y}" width="${CELL}" height="34" rx="4"/>` +
        `<text class="cell-text" x="${middle(slot)}" y="${y + 22}">x<tspan class="sub" dy="4">${dimension(slot)}</tspan></text>` +
        `<text class="angle" x="${middle(slot)}" y="${y + 54}">θ<tspan class="sub" dy="3">${i}</tspan></text>`
      );
    }).join('');
  const pairOfSlot = (slot: number) =>
    pairing === 'interleaved' ? Math.floor(slot / 2) : slot % (D / 2);
  const links = places.map((from, to) => {
    const i = Math.floor(from / 2);
    return `<path class="link pair-${i}" d="M${c(middle(from))} 156C${c(middle(from))} 190 ${c(middle(to))} 190 ${c(middle(to))} 226"/>`;
  });
  const bridge =
    pairing === 'interleaved'
      ? `${links.join('')}${places
          .map(
            (from, to) =>
              `<rect class="cell pair-${Math.floor(from / 2)}" x="${cellX(to)}" y="230" width="${CELL}" height="34" rx="4"/>` +
              `<text class="cell-text" x="${middle(to)}" y="252">x<tspan class="sub" dy="4">${from}</tspan></text>`,
          )
          .join('')}`
      : '';
  return (
    `<svg viewBox="0 0 ${LEFT * 2 + D * (CELL + GAP) - GAP} ${pairing === 'interleaved' ? 272 : 158}" role="img" aria-labelledby="pairing-layouts-summary">` +
    arcs.join('') +
    row(92, (slot) => slot, pairOfSlot) +
    bridge +
    `</svg>` +
    // Beside the drawing, not in it: a line of text must be able to wrap.
    (pairing === 'interleaved' ? `<p class="note">${t.bridge}</p>` : '')
  );
}
