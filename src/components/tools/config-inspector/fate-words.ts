import { countOf, FATES, type Fate, type LayerReport } from './inspect.ts';
import type { Wording } from './reading.ts';

/** With these methods every pair has a divisor of its own; there is no ramp to be in. */
const own = new Set(['ntk', 'dynamic', 'longrope']);
const nameOf = ({ spec }: LayerReport, fate: Fate): Fate | 'own' =>
  fate === 'ramped' && own.has(spec.ropeType) ? 'own' : fate;

/** What scaling did to one pair, in words. */
export const fateInWords = (report: LayerReport, fate: Fate, { t }: Wording): string =>
  t.fates[nameOf(report, fate)];

/** Counts of what scaling did: `29 kept · 6 in the ramp · 29 divided`. */
export const countsInWords = (report: LayerReport, { t, n }: Wording): string =>
  FATES.filter((fate) => countOf(report, fate) > 0)
    .map((fate) => `${n(countOf(report, fate))} ${t.counts[nameOf(report, fate)]}`)
    .join(' · ');
