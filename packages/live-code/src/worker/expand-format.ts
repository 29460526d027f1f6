/** Applies `%s %d %i %f %o %O %j %c %%` when the first argument is a format, as consoles do. */
export function expandFormat(args: unknown[]): unknown[] {
  const format = args[0];
  if (args.length < 2 || typeof format !== 'string' || !format.includes('%')) return args;
  const rest = args.slice(1);
  let next = 0;
  const parts: unknown[] = [];
  const text = format.replace(/%([sdifoOjc%])/g, (whole, letter: string) => {
    if (letter === '%') return '%';
    if (next >= rest.length) return whole;
    const value = rest[next++];
    if (letter === 'c') return '';
    if (letter === 'd' || letter === 'i') return String(Math.trunc(Number(value)));
    if (letter === 'f') return String(Number(value));
    if (letter === 's' && typeof value !== 'object') return String(value);
    // Objects keep their structure: they follow the text instead of being squeezed into it.
    parts.push(value);
    return '';
  });
  return [text, ...parts, ...rest.slice(next)];
}
