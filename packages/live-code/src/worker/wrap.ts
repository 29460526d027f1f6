/**
 * Wraps compiled text in a function. The wrapper stays on the first line, so line numbers are the
 * source's own and no source map is needed.
 */
export function wrap(code: string, options: { isAsync: boolean }): string {
  return `(${options.isAsync ? 'async ' : ''}function(require,module,exports){${code}\n})`;
}
