const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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
  let sourceAt = 0;
  let found: number | undefined;
  for (const [index, text] of mappings.split(';').slice(0, line).entries()) {
    let compiledAt = 0;
    for (const segment of text ? text.split(',') : []) {
      const [step = 0, , , sourceStep = 0] = decode(segment);
      compiledAt += step;
      sourceAt += sourceStep;
      if (index === line - 1 && compiledAt < column) found = sourceAt + 1;
    }
  }
  return found;
}

/** Numbers of a segment: five bits per letter, the sixth says that more follow, the lowest the sign. */
function decode(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}
