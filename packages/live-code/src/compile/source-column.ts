import { decode } from '@jridgewell/sourcemap-codec';

/**
 * The source's column for a place in compiled text, from the mappings of a source map. Lines are
 * the same on both sides; columns differ where types were removed or imports rewritten.
 *
 * @param mappings base64 VLQ segments, `;` between lines
 * @param line counts from 1
 * @param column counts from 1, in the compiled text
 * @returns counts from 1; undefined when that line has no segment
 */
export function sourceColumn(mappings: string, line: number, column: number): number | undefined {
  const [, , , found] =
    decode(mappings)[line - 1]?.findLast(([compiledAt]) => compiledAt < column) ?? [];
  return found === undefined ? undefined : found + 1;
}
