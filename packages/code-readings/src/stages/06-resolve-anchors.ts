import { ReadingError } from '../reading-error.ts';
import type { Anchor, LineRange } from '../types.ts';
import { findSymbol } from '../find-symbol.ts';
import { findQuote } from '../find-quote.ts';
import { closestLine } from '../closest-line.ts';
import type { MarkedSource } from './03-strip-marks.ts';

/** Where an anchor was written, for the message. */
export interface AnchorPlace {
  file: string;
  line?: number;
}

/**
 * Stage 6: from an anchor to lines of the file.
 *
 * - `region:angles` is what the marks enclose;
 * - `symbol:rotate` is the whole definition of a function, class or variable;
 * - anything else is quoted code: part of a line, several lines, or `first … last`.
 */
export function resolveAnchor(anchor: Anchor, source: MarkedSource, place: AnchorPlace): LineRange {
  const scope = anchor.within
    ? resolveAnchor({ at: anchor.within }, source, place)
    : { first: 1, last: source.lines.at(-1)?.number ?? 1 };
  const matches = candidates(anchor.at, source, scope);
  if (matches.length === 1) return matches[0]!;
  if (matches.length === 0) throw missing(anchor, source, place);
  throw new ReadingError({
    ...place,
    code: 'anchor-ambiguous',
    found: `"${anchor.at}" is found ${matches.length} times in ${source.file}: lines ${matches.map((range) => range.first).join(', ')}`,
    remedy: 'Quote more of the line, or narrow the search with in="symbol:…" (twinIn for a twin).',
  });
}

function candidates(at: string, source: MarkedSource, scope: LineRange): LineRange[] {
  const inside = (range: LineRange): boolean =>
    range.first >= scope.first && range.last <= scope.last;
  if (at.startsWith('region:')) {
    const region = source.regions.get(at.slice('region:'.length));
    return region && inside(region) ? [region] : [];
  }
  if (at.startsWith('symbol:')) {
    return findSymbol(at.slice('symbol:'.length), source).filter(inside);
  }
  return findQuote(
    at,
    source.lines.filter((line) => line.number >= scope.first && line.number <= scope.last),
  );
}

function missing(anchor: Anchor, source: MarkedSource, place: AnchorPlace): ReadingError {
  const where = anchor.within ? `${anchor.within} of ${source.file}` : source.file;
  const near = closestLine(anchor.at, source.lines);
  const regions = [...source.regions.keys()];
  const remedy = anchor.at.startsWith('region:')
    ? `Regions there: ${regions.length > 0 ? regions.join(', ') : 'none'}.`
    : near
      ? `Did you mean line ${near.number}: "${near.text.trim()}"?`
      : 'Quote a line of the file as it is written there.';
  return new ReadingError({
    ...place,
    code: 'anchor-missing',
    found: `"${anchor.at}" is not in ${where}`,
    remedy,
  });
}
