import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';

export interface Embed {
  /** Component or element name. */
  name: string;
  /** Attributes that are plain text, also as {`…`}; computed ones are left out. */
  props: Record<string, string>;
  line: number;
}

/** What the checks need to know of an MDX file. */
export interface MdxFile {
  file: string;
  headings: { depth: number; id?: string; line: number }[];
  /** Targets of Markdown links, reference definitions, and attributes `href` and `to`. */
  links: { url: string; line: number }[];
  embeds: Embed[];
  imports: { specifier: string; line: number }[];
  /** Set when the file does not parse; the rest is empty then. */
  error?: { line?: number; message: string };
}

interface Node {
  type: string;
  children?: Node[];
  position?: { start: { line: number } };
  value?: string;
  url?: string;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string } };
}

// As src/integrations/markdown.ts sets the engine: another setting would read other trees.
export const markdownFeatures = { math: true, headingAttributes: true, directive: true };

export function readMdx(file: string): MdxFile {
  const mdx: MdxFile = { file, headings: [], links: [], embeds: [], imports: [] };
  try {
    collect(mdxToMdast(readFileSync(file, 'utf8'), { features: markdownFeatures }) as Node, mdx);
  } catch (error) {
    const [, line, message] = /^(?:(\d+):\d+: )?([\s\S]*)$/.exec((error as Error).message)!;
    mdx.error = { line: line ? Number(line) : undefined, message: message! };
  }
  return mdx;
}

function collect(node: Node, mdx: MdxFile): void {
  const line = node.position?.start.line ?? 1;
  // The title of a page has no id of its own; links to it are links to the page.
  if (node.type === 'heading' && node.depth! > 1) {
    mdx.headings.push({ depth: node.depth!, id: node.data?.hProperties?.id, line });
  } else if (node.type === 'link' || node.type === 'definition') {
    mdx.links.push({ url: node.url!, line });
  } else if (node.type === 'mdxjsEsm') {
    mdx.imports.push(...importsOf(node.value!, line));
  } else if (node.type.startsWith('mdxJsx')) {
    const props: Record<string, string> = {};
    for (const { name, value } of node.attributes ?? []) {
      const text = plainText(value);
      if (name && text !== undefined) props[name] = text;
    }
    mdx.embeds.push({ name: node.name ?? '', props, line });
    const target = props['href'] ?? props['to'];
    if (target) mdx.links.push({ url: target, line });
  }
  node.children?.forEach((child) => collect(child, mdx));
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const expression = (value as { value?: string } | null)?.value?.trim() ?? '';
  const literal = /^(['"`])([^'"`\\]*|[^`\\]*)\1$/.exec(expression)?.[2];
  return literal?.includes('${') ? undefined : literal;
}

function importsOf(code: string, firstLine: number): MdxFile['imports'] {
  const found = code.matchAll(
    /^(?:import\s*(?:[^'"]*?\sfrom\s*)?|export\s[^'"=;()]*?\sfrom\s*)(['"])(.+?)\1/gm,
  );
  return [...found].map((match) => ({
    specifier: match[2]!,
    line: firstLine + code.slice(0, match.index).split('\n').length - 1,
  }));
}
