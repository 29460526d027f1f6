import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../checks/mdx-file.ts';
import { keepOnly, type Span } from './keep-only.ts';
import { frontmatterSpans } from './yaml-prose.ts';

interface Node {
  type: string;
  url?: string;
  children?: Node[];
  position?: { start: { offset: number }; end: { offset: number } };
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** Attributes that hold code, ids or addresses, though there may be a space in them. */
const notProse = /^(at|twin|class|style|expect|href|to|src|code|source|region|lines|viewBox|d)$/;

/**
 * An MDX or Markdown file with all but its words blanked: no code, formula, import, tag, address.
 * In Spanish, links to other sites are left out too: most are titles in English.
 */
export function mdxProse(text: string, language: 'en' | 'es'): string {
  const spans: Span[] = [];
  visit(mdxToMdast(text, { features: markdownFeatures }) as Node);
  return keepOnly(text, spans);

  function visit(node: Node): void {
    if (language === 'es' && node.type === 'link' && /^https?:/.test(node.url ?? '')) return;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) {
      if (node.type === 'text') spans.push([start, end]);
      if (node.type === 'yaml') spans.push(...frontmatterSpans(text.slice(start, end), start));
      if (node.type.startsWith('mdxJsx')) spans.push(...attributeSpans(node, start, end));
    }
    node.children?.forEach(visit);
  }

  function attributeSpans({ attributes = [] }: Node, start: number, end: number): Span[] {
    let from = start;
    return attributes.flatMap(({ name = '', value }): Span[] => {
      if (typeof value !== 'string') return [];
      const at = text.indexOf(value, from);
      if (at < 0 || at >= end) return [];
      from = at + value.length;
      return /\s/.test(value) && !notProse.test(name) ? [[at, from]] : [];
    });
  }
}
