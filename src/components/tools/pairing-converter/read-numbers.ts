import { ConvertProblem } from './convert-problem.ts';

/** Numbers as they were pasted: entries of a vector, or whole rows of a matrix. */
export interface Numbers {
  kind: 'vector' | 'rows';
  entries: string[];
  /** Numbers in a row; 1 for a vector. */
  columns: number;
}

/** Longer texts make a page slow; a script converts a checkpoint. */
const LONGEST = 2_000_000;
const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$|^[-+]?(?:nan|inf|infinity)$/i;

/**
 * Reads a vector in any of its usual spellings (spaces, commas, brackets, one number a line), or a
 * matrix: one row a line, or a list of lists as NumPy and PyTorch print it. Undefined for no text.
 *
 * @throws ConvertProblem when something is no number, or rows differ in length
 */
export function readNumbers(text: string): Numbers | undefined {
  if (text.length > LONGEST) throw new ConvertProblem('too-long', text.length, LONGEST);
  const rows = splitRows(text).map((row) => row.split(/[\s,;]+/).filter(Boolean));
  const filled = rows.filter((row) => row.length > 0);
  filled.forEach((row, i) => {
    const wrong = row.find((word) => !number.test(word));
    if (wrong !== undefined) throw new ConvertProblem('not-a-number', wrong.slice(0, 24), i + 1);
  });
  const [first] = filled;
  if (!first) return undefined;
  if (filled.length === 1) return { kind: 'vector', entries: first, columns: 1 };
  const odd = filled.findIndex((row) => row.length !== first.length);
  if (odd > 0) {
    // A vector that was wrapped: only its last line is shorter.
    const wrapped = odd === filled.length - 1 && filled[odd]!.length < first.length;
    if (wrapped && !/\]\s*,?\s*\[/.test(text))
      return { kind: 'vector', entries: filled.flat(), columns: 1 };
    throw new ConvertProblem('ragged', odd + 1, filled[odd]!.length, first.length);
  }
  if (first.length === 1) return { kind: 'vector', entries: filled.flat(), columns: 1 };
  return { kind: 'rows', entries: filled.map((row) => row.join(', ')), columns: first.length };
}

/** Rows end where lines end; where brackets are nested, with the inner ones. */
function splitRows(text: string): string[] {
  const bare = text.replaceAll(
    /\b(?:np\.)?(?:array|tensor|Float(?:32|64)Array(?:\.of)?)\b|\bdtype\s*=\s*[\w.]+/g,
    ' ',
  );
  const words = bare.replaceAll(/[()]/g, ' ');
  if (/\[[^\]]*\[/.test(words)) return words.split(']').map((row) => row.replaceAll(/[[\]]/g, ' '));
  const flat = words.replaceAll(/[[\]]/g, ' ');
  // One pair of brackets around everything is one vector, however it was wrapped.
  return words.includes('[') ? [flat.replaceAll('\n', ' ')] : flat.split('\n');
}
