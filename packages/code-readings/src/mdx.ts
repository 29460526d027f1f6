import { mdxToMdast } from 'satteri';
import { ReadingError } from './reading-error.ts';

/** The little of an MDX tree that the stages look at. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
  children?: MdxNode[];
  position?: { start: { line: number; offset: number }; end: { line: number; offset: number } };
}

/** Parses with the engine that renders the page, so both read the same notes. */
export function parseMdx(text: string, file: string): MdxNode {
  try {
    return mdxToMdast(text, { features: { math: true } }) as unknown as MdxNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /(?:line\s+|^|\s)(\d+):\d+/.exec(message)?.[1];
    throw new ReadingError({
      code: 'notes-invalid',
      file,
      ...(line && { line: Number(line) }),
      found: `this is not valid MDX: ${message}`,
      remedy: 'Close every tag, and write a literal { or < as code.',
    });
  }
}

export function walk(node: MdxNode, visit: (node: MdxNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

/** Attributes as strings: `at="…"`, `at='…'` or, for several lines, a template without `${}`. */
export function attributesOf(node: MdxNode, file: string): Record<string, string> {
  const props: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    const name = attribute.name ?? '…';
    const value = attribute.value;
    if (typeof value === 'string') {
      props[name] = value;
      continue;
    }
    const literal = /^\s*(?:`([^`$\\]*)`|'([^'\\]*)'|"([^"\\]*)")\s*$/.exec(value?.value ?? '');
    if (!literal) {
      throw new ReadingError({
        code: 'notes-invalid',
        file,
        line: node.position!.start.line,
        found: `prop "${name}" is not a plain string`,
        remedy: `Write ${name}="…", or ${name}={\`…\`} when the code has quotes or several lines.`,
      });
    }
    props[name] = literal[1] ?? literal[2] ?? literal[3]!;
  }
  return props;
}
