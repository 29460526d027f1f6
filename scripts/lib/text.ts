/** Shortens what programs say, so that a summary stays readable. */

/** Without colours: some programs write them whatever they are told. */
export const plain = (text: string) => text.replaceAll(/\u001b\[[\d;]*m/g, '');

/** The end of a long text, where most programs put what matters. */
export function tail(text: string, lines = 60): string {
  const all = plain(text).trimEnd().split('\n').map(narrow);
  if (all.length <= lines) return all.join('\n');
  return [`… ${all.length - lines} lines more`, ...all.slice(-lines)].join('\n');
}

/** The beginning, where error messages put what matters. */
export function head(text: string, lines = 24): string {
  const all = plain(text).trimEnd().split('\n').map(narrow);
  if (all.length <= lines) return all.join('\n');
  return [...all.slice(0, lines), `… ${all.length - lines} lines more`].join('\n');
}

const narrow = (line: string) => (line.length > 300 ? `${line.slice(0, 300)} …` : line);
