import type { Value } from '../protocol.ts';
import { formatElement, formatNumber } from './format-number.ts';
import { formatMatrix, isMatrix } from './format-matrix.ts';
import { formatNumbers, WIDTH } from './format-numbers.ts';
import { en, type ConsoleStrings } from './strings.ts';

export interface FormatOptions {
  /** Strings in quotes: inside a structure they are data, alone they are text. */
  quote?: boolean;
  strings?: ConsoleStrings;
}

/** Text of one value; may span several lines. */
export function formatValue(value: Value, options: FormatOptions = {}): string {
  const strings = options.strings ?? en;
  switch (value.kind) {
    case 'number':
      return formatNumber(value.value);
    case 'string':
      return (options.quote ? quoted(value.value) : value.value) + rest(value.cut, strings.cut);
    case 'word':
      return value.text;
    case 'numbers':
      return formatNumbers(value, strings);
    case 'error':
      return formatErrorValue(value, strings);
    case 'list':
      return isMatrix(value) ? formatMatrix(value, strings) : formatList(value, strings);
    case 'pairs':
      return enclose(
        heading(value.name, value.length),
        value.pairs.map(([key, item]) => `${inner(key, strings)} => ${inner(item, strings)}`),
        '{}',
        value.length,
        strings,
      );
    case 'object':
      return enclose(
        value.name && `${value.name} `,
        value.fields.map(([key, item]) => `${fieldName(key)}: ${inner(item, strings)}`),
        '{}',
        value.length,
        strings,
      );
  }
}

function formatList(value: Value & { kind: 'list' }, strings: ConsoleStrings): string {
  const isArray = value.name === 'Array';
  return enclose(
    isArray ? '' : heading(value.name, value.length),
    value.items.map((item) => inner(item, strings)),
    isArray || value.name.endsWith('Array') ? '[]' : '{}',
    value.length,
    strings,
  );
}

function formatErrorValue(value: Value & { kind: 'error' }, strings: ConsoleStrings): string {
  const text = value.message ? `${value.name}: ${value.message}` : value.name;
  return value.path && value.line ? `${text} (${strings.place(value.path, value.line)})` : text;
}

/** Numbers inside a structure are shortened like those in an array. */
function inner(value: Value, strings: ConsoleStrings): string {
  if (value.kind === 'number') return formatElement(value.value);
  return formatValue(value, { quote: true, strings });
}

/** On one line when it fits, otherwise one part per line. */
function enclose(
  head: string,
  parts: string[],
  brackets: string,
  length: number,
  strings: ConsoleStrings,
): string {
  const [open, close] = brackets as unknown as [string, string];
  const all = length > parts.length ? [...parts, strings.more(length - parts.length)] : parts;
  if (all.length === 0) return `${head}${open}${close}`;
  const pad = open === '{' ? ' ' : '';
  const line = `${head}${open}${pad}${all.join(', ')}${pad}${close}`;
  if (line.length <= WIDTH && !line.includes('\n')) return line;
  const indented = all.map((part) => `  ${part.replaceAll('\n', '\n  ')}`);
  return `${head}${open}\n${indented.join(',\n')}\n${close}`;
}

function heading(name: string, length: number): string {
  return `${name}(${length}) `;
}

function rest(count: number, say: (count: number) => string): string {
  return count > 0 ? ` ${say(count)}` : '';
}

function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  return `'${escaped}'`;
}

function fieldName(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quoted(key);
}
