/**
 * Wraps compiled text in a function. The wrapper stays on the first line, so line numbers are the
 * source's own and no source map is needed for them. It is equally long in both forms, so columns
 * of the first line can be set right.
 */
export function wrap(code: string, options: { isAsync: boolean }): string {
  return `(${options.isAsync ? 'async' : '     '} function(require,module,exports){${code}\n})`;
}

const WRAPPER = wrap('', { isAsync: true }).indexOf('{') + 1;

/** The column in the compiled text, from one in the wrapped text. Both count from 1. */
export function unwrapColumn(line: number, column: number): number {
  return line === 1 ? Math.max(1, column - WRAPPER) : column;
}
