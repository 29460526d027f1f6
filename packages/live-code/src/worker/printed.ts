import type { ConsoleEntry, PrintedLine, Value } from '../protocol.ts';

/** What a program printed, line by line, as text and as the numbers in it; after `console.clear`, nothing. */
export function printedLines(entries: readonly ConsoleEntry[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const entry of entries) {
    if (entry.level === 'clear') lines.length = 0;
    else if (entry.level === 'table')
      for (const { index, cells } of entry.rows)
        lines.push(lineOf([index, ...cells.flatMap((cell) => (cell ? [textOf(cell)] : []))]));
    else if (entry.level !== 'dropped')
      for (const text of entry.args.map(textOf).join(' ').split('\n')) lines.push(lineOf([text]));
  }
  return lines;
}

function lineOf(parts: string[]): PrintedLine {
  const text = parts.join(' ');
  return { text, numbers: numbersIn(text) };
}

/** A digit within a word, such as the 2 of `q2`, is no number; a hyphen after a digit is no sign. */
function numbersIn(text: string): number[] {
  const found = text.matchAll(/(?:^|[^\w.\u2212-])([-\u2212]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)/gi);
  return [...found].map(([, digits]) => Number(digits!.replace('\u2212', '-')));
}

function textOf(value: Value): string {
  switch (value.kind) {
    case 'number':
      return Object.is(value.value, -0) ? '0' : String(value.value);
    case 'string':
      return value.value;
    case 'word':
      return value.text;
    case 'numbers':
      return `[${value.values.join(', ')}]`;
    case 'list':
      return `[${value.items.map(textOf).join(', ')}]`;
    case 'pairs':
      return value.pairs.map((pair) => pair.map(textOf).join(' => ')).join(', ');
    case 'object':
      return value.fields.map(([name, field]) => `${name}: ${textOf(field)}`).join(', ');
    case 'error':
      return `${value.name}: ${value.message}`;
  }
}
