import type { LineRange, SourceLine } from './types.ts';

/** White space is the formatter's business: two spellings of one statement are equal. */
const normalise = (text: string): string => text.trim().replace(/\s+/g, ' ');

/**
 * Every place where the quoted code stands.
 *
 * A quote of one line matches a line that contains it; of several lines, consecutive lines that
 * contain them in order; `first … last` reaches from a line to the next one that contains `last`.
 */
export function findQuote(quote: string, lines: SourceLine[]): LineRange[] {
  const span = quote.split('…').map(normalise);
  if (span.length === 2 && span[0] && span[1]) return findSpan(span[0], span[1], lines);

  const wanted = quote.split('\n').map(normalise).filter(Boolean);
  if (wanted.length === 0) return [];
  const spoken = lines.filter((line) => line.text.trim() !== '');
  const found: LineRange[] = [];
  for (let i = 0; i + wanted.length <= spoken.length; i += 1) {
    const matches = wanted.every((text, j) => normalise(spoken[i + j]!.text).includes(text));
    if (matches) {
      found.push({ first: spoken[i]!.number, last: spoken[i + wanted.length - 1]!.number });
    }
  }
  return exactFirst(found, wanted, lines);
}

/** A quote that is one whole line means that line, even if a longer line contains it, too. */
function exactFirst(found: LineRange[], wanted: string[], lines: SourceLine[]): LineRange[] {
  if (found.length < 2 || wanted.length !== 1) return found;
  const textAt = new Map(lines.map((line) => [line.number, normalise(line.text)]));
  const exact = found.filter((range) => textAt.get(range.first) === wanted[0]);
  return exact.length === 1 ? exact : found;
}

function findSpan(first: string, last: string, lines: SourceLine[]): LineRange[] {
  return findQuote(first, lines).flatMap((start) => {
    const end = lines.find(
      (line) => line.number > start.last && normalise(line.text).includes(last),
    );
    return end ? [{ first: start.first, last: end.number }] : [];
  });
}
