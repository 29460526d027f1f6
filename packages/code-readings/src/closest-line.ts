import type { SourceLine } from './types.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The line that shares most words with a quote that was not found, if it shares half of them. */
export function closestLine(quote: string, lines: SourceLine[]): SourceLine | undefined {
  const wanted = new Set(words(quote));
  let best: SourceLine | undefined;
  let bestShare = 0.5;
  for (const line of lines) {
    const there = new Set(words(line.text));
    const common = [...wanted].filter((word) => there.has(word)).length;
    const share = common / Math.max(wanted.size, 1);
    if (share >= bestShare && common > 0 && (share > bestShare || !best)) {
      best = line;
      bestShare = share;
    }
  }
  return best;
}
