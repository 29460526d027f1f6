import { JsonProblem, type ProblemKind } from './json-problem.ts';

/** JSON with the line on which each of its keys stands. */
export interface JsonText {
  value: unknown;
  /** From a path such as `rope_scaling.factor` to a line, counted from 1. */
  lines: ReadonlyMap<string, number>;
}

/** Deeper than any config; recursion ends before the browser's own stack does. */
const DEEPEST = 60;
const literals: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  // Not JSON, but Python writes them, and configs on the Hub hold them.
  NaN: NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
};

/**
 * Reads JSON and knows where it is: browsers word their errors differently, and some name no place.
 *
 * @throws JsonProblem
 */
export function readJson(text: string): JsonText {
  return new Parser(text).read();
}

class Parser {
  readonly #text: string;
  readonly #lines = new Map<string, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text.replace(/^\uFEFF/, ' ');
  }

  read(): JsonText {
    this.#skipSpace();
    const rest = this.#text.slice(this.#at);
    if (rest === '') this.#fail('empty');
    if (/^https?:\/\//.test(rest)) this.#fail('address', rest.split(/\s/)[0]!);
    if (/^<(?:!|html|\?xml)/i.test(rest)) this.#fail('web-page', rest.slice(0, 15));
    const value = this.#value('', 0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail('text-after-the-end');
    return { value, lines: this.#lines };
  }

  #value(path: string, depth: number): unknown {
    this.#skipSpace();
    if (depth > DEEPEST) this.#fail('too-deep');
    const letter = this.#text[this.#at];
    if (letter === '{') return this.#object(path, depth);
    if (letter === '[') return this.#array(path, depth);
    if (letter === '"') return this.#string();
    return this.#word();
  }

  #object(path: string, depth: number): object {
    const open = this.#at++;
    const entries: [string, unknown][] = [];
    while (this.#next('}', open, entries.length > 0)) {
      const start = this.#at;
      if (this.#text[start] !== '"') this.#fail(this.#keyProblem());
      const key = this.#string();
      const inner = path ? `${path}.${key}` : key;
      this.#lines.set(inner, this.#place(start).line);
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') this.#fail(this.#ended(open) ?? 'missing-colon');
      this.#at++;
      this.#skipSpace();
      this.#ended(open);
      entries.push([key, this.#value(inner, depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  #array(path: string, depth: number): unknown[] {
    const open = this.#at++;
    const items: unknown[] = [];
    while (this.#next(']', open, items.length > 0)) items.push(this.#value(path, depth + 1));
    return items;
  }

  /** Goes to the next entry, past the comma; false once the closing bracket has been taken. */
  #next(close: string, open: number, comma: boolean): boolean {
    this.#skipSpace();
    this.#ended(open);
    if (this.#text[this.#at] === close) {
      this.#at++;
      return false;
    }
    if (!comma) return true;
    if (this.#text[this.#at] !== ',') this.#fail('missing-comma');
    const at = this.#at++;
    this.#skipSpace();
    this.#ended(open);
    if (this.#text[this.#at] === close) this.#failAt(at, 'trailing-comma', ',');
    return true;
  }

  #string(): string {
    const start = this.#at++;
    while (this.#text[this.#at] !== '"') {
      const letter = this.#text[this.#at];
      if (letter === undefined || letter === '\n') {
        this.#failAt(start, 'open-string', this.#text.slice(start, start + 24).split('\n')[0]);
      }
      this.#at += letter === '\\' ? 2 : 1;
    }
    this.#at++;
    try {
      return JSON.parse(this.#text.slice(start, this.#at).replaceAll('\t', '\\t')) as string;
    } catch {
      return this.#failAt(start, 'bad-escape', this.#text.slice(start, this.#at));
    }
  }

  #word(): unknown {
    const word = /^[^\s,:\]}"'[{]+/.exec(this.#text.slice(this.#at, this.#at + 80))?.[0] ?? '';
    if (Object.hasOwn(literals, word)) {
      this.#at += word.length;
      return literals[word];
    }
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) {
      this.#at += word.length;
      return Number(word);
    }
    if (/^(?:True|False|None)$/.test(word)) this.#fail('python-word', word);
    if (/^[-+.]?\d/.test(word)) this.#fail('bad-number', word);
    return this.#fail(this.#strange() ?? 'unexpected', word || undefined);
  }

  #keyProblem(): ProblemKind {
    const word = /^[\w$-]+\s*:/.test(this.#text.slice(this.#at, this.#at + 80));
    return this.#strange() ?? (word ? 'key-without-quotes' : 'unexpected');
  }

  #strange(): ProblemKind | undefined {
    const rest = this.#text.slice(this.#at, this.#at + 2);
    if (rest.startsWith("'")) return 'single-quotes';
    if (/^[“”„«»‘’]/.test(rest)) return 'curly-quotes';
    return /^(?:\/\/|\/\*|#)/.test(rest) ? 'comment' : undefined;
  }

  /** At the end of the text the bracket that was never closed is the place to look at. */
  #ended(open: number): undefined {
    if (this.#at < this.#text.length) return undefined;
    return this.#failAt(open, 'unclosed', this.#text[open]);
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #fail(kind: ProblemKind, found?: string): never {
    const here = this.#strange() ?? kind;
    const shown = found ?? /^[^\s,]+/.exec(this.#text.slice(this.#at, this.#at + 24))?.[0];
    // A comment may stand anywhere, and is the cause then.
    return this.#failAt(this.#at, here === 'comment' ? here : kind, shown);
  }

  #failAt(at: number, kind: ProblemKind, found = this.#text[at] ?? ''): never {
    const { line, column } = this.#place(at);
    throw new JsonProblem(kind, line, column, found);
  }

  #place(at: number): { line: number; column: number } {
    const before = this.#text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  }
}
