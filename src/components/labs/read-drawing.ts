/** What a plot of a lab carries: the drawing itself and the numbers it was drawn from. */
export interface Carried {
  svg: string;
  results: Record<string, number>;
  files: Record<string, string>;
}

/**
 * Takes a lab's plot apart. It comes from the program that also ran the learner's code, so nothing in it is taken
 * on trust: what is not a finite number or a text is left out.
 */
export function readDrawing(html: string): Carried {
  const svg = new DOMParser().parseFromString(html, 'text/html').querySelector('svg');
  const metadata = svg?.querySelector('metadata');
  const data = parsed(metadata?.textContent ?? '');
  metadata?.remove();
  return {
    svg: svg ? new XMLSerializer().serializeToString(svg) : '',
    results: pick(data.results, (value) => typeof value === 'number' && Number.isFinite(value)),
    files: pick(data.files, (value) => typeof value === 'string'),
  };
}

function parsed(text: string): { results?: unknown; files?: unknown } {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}

function pick<T>(from: unknown, wanted: (value: unknown) => boolean): Record<string, T> {
  if (typeof from !== 'object' || from === null) return {};
  return Object.fromEntries(Object.entries(from).filter(([, value]) => wanted(value)));
}
