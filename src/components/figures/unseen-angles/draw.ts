import { scaleBand, scaleLinear } from 'd3-scale';
import {
  linearScaling,
  llama3Scaling,
  ntkBase,
  ropeFrequencies,
  unseenAngles,
  yarnFrequencies,
} from 'rope-core';
import { formatNumber } from '../../../i18n/format-number.ts';
import { c } from '../svg.ts';
import { strings } from './strings.ts';

export const METHODS = ['none', 'pi', 'ntk', 'yarn', 'llama3'] as const;
export type Method = (typeof METHODS)[number];

export interface UnseenAnglesState {
  /** How many times the trained length the text is. */
  factor: number;
  method: Method;
  language: 'en' | 'es';
}

export const HEAD_DIM = 128;
export const BASE = 10_000;
export const TRAINED = 4096;
export const LARGEST_FACTOR = 8;

const trained = ropeFrequencies(HEAD_DIM, BASE);
const BOX = { left: 46, right: 14, top: 26, bottom: 48, width: 680, height: 336 };
const x = scaleBand<number>()
  .domain(Array.from(trained.keys()))
  .range([BOX.left, BOX.width - BOX.right])
  .paddingInner(0.25);
const y = scaleLinear()
  .domain([0, 1])
  .range([BOX.height - BOX.bottom, BOX.top]);

/** The frequencies a model runs with when its context grows by a factor. */
export function scaledFrequencies(method: Method, factor: number): Float64Array {
  if (factor === 1) return trained;
  switch (method) {
    case 'none':
      return trained;
    case 'pi':
      return linearScaling(trained, factor);
    case 'ntk':
      return ropeFrequencies(HEAD_DIM, ntkBase(BASE, factor, HEAD_DIM));
    case 'yarn':
      return yarnFrequencies({
        rotaryDim: HEAD_DIM,
        base: BASE,
        factor,
        originalLength: TRAINED,
      });
    case 'llama3':
      return llama3Scaling(trained, {
        factor,
        lowFreqFactor: 1,
        highFreqFactor: 4,
        originalLength: TRAINED,
      });
  }
}

/**
 * Pairs that meet angles they never saw in training, by at least one token's step. Interpolated
 * positions end between the last trained position and the one after it; that sliver does not count.
 */
export function unseenPairs({ method, factor }: Omit<UnseenAnglesState, 'language'>): number {
  const running = scaledFrequencies(method, factor);
  return unseenAngles(running, TRAINED, TRAINED * factor, trained).filter(
    ({ pair, trainedAngle, reachedAngle }) =>
      reachedAngle - trainedAngle > trained[pair]! * (1 - 1e-9),
  ).length;
}

/** What of the circle each pair saw in training, and what the longer text asks of it beyond that. */
export function drawUnseenAngles(state: UnseenAnglesState): string {
  const t = strings[state.language];
  const running = scaledFrequencies(state.method, state.factor);
  const turns = (theta: number, length: number) => ((length - 1) * theta) / (2 * Math.PI);
  const columns = Array.from(trained, (theta, pair) => {
    const seen = Math.min(1, turns(theta, TRAINED));
    const reached = Math.min(1, turns(running[pair]!, TRAINED * state.factor));
    const left = c(x(pair) ?? 0);
    const width = c(x.bandwidth());
    const seenBar = `<rect class="seen" x="${left}" width="${width}" y="${c(y(seen))}" height="${c(y(0) - y(seen))}"/>`;
    const beyond =
      reached > seen * (1 + 1e-9)
        ? `<rect class="unseen" x="${left}" width="${width}" y="${c(y(reached))}" height="${c(y(seen) - y(reached))}"/>`
        : '';
    return seenBar + beyond;
  });
  return (
    `<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="unseen-angles-summary">` +
    axes(t, state.language) +
    columns.join('') +
    `</svg>`
  );
}

function axes(t: (typeof strings)['en'], language: 'en' | 'es'): string {
  const levels = [0, 0.5, 1].map(
    (v) =>
      `<line class="${v === 0 ? 'axis' : 'grid'}" x1="${BOX.left}" x2="${BOX.width - BOX.right}" y1="${c(y(v))}" y2="${c(y(v))}"/>` +
      `<text class="tick" x="${BOX.left - 8}" y="${c(y(v) + 4)}" text-anchor="end">${v}</text>`,
  );
  const pairs = [0, 16, 32, 48, 63].map(
    (pair) =>
      `<text class="tick" x="${c((x(pair) ?? 0) + x.bandwidth() / 2)}" y="${BOX.height - BOX.bottom + 17}" text-anchor="middle">${formatNumber(pair, 0, language)}</text>`,
  );
  return (
    levels.join('') +
    pairs.join('') +
    `<text class="axis-name" x="${BOX.left}" y="${BOX.height - 6}">${t.pairs}</text>` +
    `<text class="axis-name" x="${BOX.width - BOX.right}" y="${BOX.top - 4}" text-anchor="end">${t.circle}</text>`
  );
}
