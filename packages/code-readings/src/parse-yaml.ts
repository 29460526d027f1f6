import { parse } from 'yaml';
import { ReadingError, type ReadingErrorCode } from './reading-error.ts';

/** YAML that does not parse is told like any other fault: with file, line and remedy. */
export function parseYaml(
  text: string,
  file: string,
  { code, remedy }: { code: ReadingErrorCode; remedy: string },
): unknown {
  try {
    return parse(text);
  } catch (error) {
    const { message, linePos } = error as { message: string; linePos?: [{ line: number }] };
    throw new ReadingError({
      code,
      file,
      ...(linePos && { line: linePos[0].line }),
      found: `this is not valid YAML: ${message.split('\n')[0]}`,
      remedy,
    });
  }
}
