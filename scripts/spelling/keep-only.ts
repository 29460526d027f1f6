/** From one offset of a text to another, the second excluded. */
export type Span = [start: number, end: number];

/**
 * The text with everything outside the spans blanked. Lines and columns stay where they were, so
 * whatever reads the result can name the place in the original.
 */
export function keepOnly(text: string, spans: Span[]): string {
  let result = '';
  let done = 0;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (start < done) continue;
    result += blank(text.slice(done, start)) + text.slice(start, end);
    done = end;
  }
  return result + blank(text.slice(done));
}

// By code units, not by characters: columns are counted in those.
const blank = (text: string) => text.replaceAll(/[^\n\r]/g, ' ');
