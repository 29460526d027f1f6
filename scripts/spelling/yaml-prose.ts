import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { keepOnly, type Span } from './keep-only.ts';

type Language = 'en' | 'es';

/** A YAML file with all but its strings in one language blanked: what stands below `en:` or `es:`. */
export function yamlProse(text: string, language: Language): string {
  return keepOnly(
    text,
    scalars(text, (keys) => keys.includes(language)),
  );
}

/** What a page's frontmatter says in the page's language. */
export function frontmatterSpans(block: string, offset: number): Span[] {
  // The fences become comments of the same length.
  const yaml = block.replace(/^---/, '#  ').replace(/---\s*$/, '#  ');
  const said = /^(title|description|keep|minutes|sidebar\.label|hero\.tagline|sources\.for)$/;
  return scalars(yaml, (keys) => said.test(keys.join('.'))).map(([start, end]) => [
    start + offset,
    end + offset,
  ]);
}

function scalars(text: string, wanted: (keys: string[]) => boolean): Span[] {
  const spans: Span[] = [];
  visit(parseDocument(text).contents, []);
  return spans;

  function visit(node: Node | null, keys: string[]): void {
    if (isMap(node)) {
      for (const { key, value } of node.items) visit(value as Node | null, [...keys, `${key}`]);
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item as Node, keys);
    } else if (isScalar(node) && typeof node.value === 'string' && node.range && wanted(keys)) {
      spans.push([node.range[0], node.range[1]]);
    }
  }
}
