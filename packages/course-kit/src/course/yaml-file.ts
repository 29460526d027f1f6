import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { nearest } from './nearest.ts';

export class CourseFileError extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, found: string, instead: string) {
    super(`${file}:${line}: ${found}. Instead, ${instead}.`);
    this.name = 'CourseFileError';
    this.file = file;
    this.line = line;
  }
}

/** A YAML file whose values know their line. */
export class YamlFile {
  readonly root: Value;

  constructor(text: string, file: string) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const [error] = document.errors;
    if (error) {
      const { line } = lines.linePos(error.pos[0]);
      const found = error.message.split(/ at line |\n/)[0]!;
      throw new CourseFileError(
        file,
        line,
        `This is not valid YAML (${found})`,
        'correct this line',
      );
    }
    this.root = new Value(document.contents, 1, file, lines);
    if (!this.root.isMap) {
      this.root.fail('This is no course file', 'begin with "title:", "languages:" and "parts:"');
    }
  }
}

export class Value {
  readonly #node: Node | null;
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly line: number;

  constructor(node: Node | null, fallbackLine: number, file: string, lines: LineCounter) {
    this.#node = node;
    this.#file = file;
    this.#lines = lines;
    this.line = node?.range ? lines.linePos(node.range[0]).line : fallbackLine;
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  /** The value of a scalar; undefined for lists and maps. */
  get plain(): unknown {
    return isScalar(this.#node) ? this.#node.value : undefined;
  }

  /** The value as it is written. */
  get shown(): string {
    return isScalar(this.#node) ? String(this.#node.source ?? this.#node.value) : 'this value';
  }

  text(wanted: string): string {
    const value = isScalar(this.#node) ? (this.#node.source ?? this.#node.value) : undefined;
    if (typeof value === 'string' && value.trim()) return value;
    return this.fail(`"${this.shown}" is not what belongs here`, `write ${wanted}`);
  }

  list(wanted: string): Value[] {
    if (!isSeq(this.#node)) return this.fail('This is no list', `write ${wanted}`);
    return this.#node.items.map((item) => this.#child(item as Node));
  }

  entries(): [string, Value][] {
    if (!isMap(this.#node)) return [];
    return this.#node.items.map(({ key, value }) => {
      const name = String(isScalar(key) ? key.value : key);
      return [name, this.#child((value ?? key) as Node)];
    });
  }

  get(name: string): Value | undefined {
    return this.entries().find(([key]) => key === name)?.[1];
  }

  required(name: string, wanted: string): Value {
    return this.get(name) ?? this.fail(`"${name}" is missing`, `add ${name}: ${wanted}`);
  }

  onlyKeys(...known: string[]): void {
    if (!this.isMap)
      this.fail(`"${this.shown}" has no entries`, `write ${known.join(', ')} below it`);
    if (!isMap(this.#node)) return;
    for (const { key } of this.#node.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (known.includes(name)) continue;
      const near = nearest(name, known);
      this.#child(key as Node).fail(
        `"${name}" is not known here`,
        near ? `write ${near}` : `use ${known.join(', ')}`,
      );
    }
  }

  fail(found: string, instead: string): never {
    throw new CourseFileError(this.#file, this.line, found, instead);
  }

  #child(node: Node): Value {
    return new Value(node, this.line, this.#file, this.#lines);
  }
}
