/** The same work for every editor: an import, as many functions as fit, one result. */
export function program(lines: number, word: string): string {
  const functions = Array.from(
    { length: lines - 2 },
    (_, i) => `export function f${i}(x: number): number { return x * ${i} + Math.cos(x); }`,
  );
  return [
    "import { rotatePair } from 'rope-core';",
    ...functions,
    `console.log('${word}', rotatePair(1, 0, 0, 1));`,
  ].join('\n');
}

/** As above, for editors whose programs run in a page of their own: shown there and signalled. */
export function rivalProgram(lines: number, word: string): string {
  return program(lines, word).replace(
    /console\.log\((.*)\);$/,
    `document.body.append(String([$1])); parent.postMessage({ bench: '${word}' }, '*');`,
  );
}
