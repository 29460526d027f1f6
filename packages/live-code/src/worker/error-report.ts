import { MAX_STRING } from '../limits.ts';
import type { ErrorCode, ErrorReport } from '../protocol.ts';
import { serialise } from './serialise.ts';
import { innermostReaderFrame, parseStack } from './stack.ts';
import { formatValue } from '../console/format-value.ts';

/** Raised by the linker; carries what a page needs to say it in its own language. */
export class LinkError extends Error {
  readonly code: ErrorCode;
  readonly detail: Record<string, string>;
  readonly path: string;
  readonly line: number;

  constructor(
    code: ErrorCode,
    message: string,
    place: { path: string; line: number },
    detail: Record<string, string>,
  ) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
    this.detail = detail;
    this.path = place.path;
    this.line = place.line;
  }
}

/** Code that no engine accepts. Its line is found by whoever can load it as a script of its own. */
export class InvalidCodeError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = 'SyntaxError';
    this.path = path;
  }
}

/** Describes anything that was thrown, at the reader's own line. */
export function reportError(thrown: unknown): ErrorReport {
  try {
    if (thrown instanceof LinkError) return linkReport(thrown);
    if (thrown instanceof InvalidCodeError) {
      const { name, message, path } = thrown;
      return { name, message, code: 'syntax', path, frames: [] };
    }
    if (thrown instanceof Error) return nativeReport(thrown);
    const value = formatValue(serialise(thrown), { quote: true });
    return {
      name: 'Error',
      message: `Thrown value: ${value}`,
      code: 'thrown-value',
      detail: { value },
      frames: [],
    };
  } catch {
    const message = 'An error that could not be read.';
    return { name: 'Error', message, code: 'unreadable', frames: [] };
  }
}

function linkReport(error: LinkError): ErrorReport {
  const { name, message, code, detail, path, line } = error;
  return { name, message, code, detail, path, line, frames: [] };
}

function nativeReport(error: Error): ErrorReport {
  const frames = parseStack(error.stack);
  const place = innermostReaderFrame(frames);
  const code: unknown = Object.getOwnPropertyDescriptor(error, 'code')?.value;
  return {
    name: String(error.name).slice(0, 200),
    message: String(error.message).slice(0, MAX_STRING),
    ...(place && { path: place.path, line: place.line }),
    ...(typeof code === 'string' && { libraryCode: code.slice(0, 200) }),
    frames: frames.slice(0, 30),
  };
}
