/** Theme colours a drawing may use, as var(--q), var(--ink) and so on. */
export const DRAWING_COLOURS = [
  '--ink',
  '--ink-soft',
  '--ink-faint',
  '--paper',
  '--rule',
  '--rule-strong',
  '--q',
  '--k',
  '--accent',
  '--pass',
  '--fail',
];

/** Style of a drawing, the same in the page of the build and in the frame of a run. */
export function drawingStyle(scheme: string, colour: (name: string) => string): string {
  const colours = DRAWING_COLOURS.map((name) => `${name}:${colour(name)}`).join(';');
  return `:root{color-scheme:${scheme};${colours};color:var(--ink);font:14px system-ui,sans-serif}`;
}
