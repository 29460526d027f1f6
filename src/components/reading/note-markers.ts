/**
 * How the bodies of the notes get from MDX to their place beside the code: `<Note>` wraps each body
 * in a pair of comments, and the layout cuts the rendered notes at them.
 */
export const noteStart = '<!--note-start-->';
export const noteEnd = '<!--note-end-->';

/** The rendered bodies, in reading order. What stands between the notes is white space. */
export function splitNotes(html: string): string[] {
  return html
    .split(noteStart)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(noteEnd)).trim());
}
