import ts from 'typescript';
import { keepOnly, type Span } from './keep-only.ts';

/** A `strings.ts` with all but its texts in one language blanked: what `en` or `es` names. */
export function codeProse(text: string, language: 'en' | 'es'): string {
  const spans: Span[] = [];
  visit(ts.createSourceFile('strings.ts', text, ts.ScriptTarget.ESNext), false);
  return keepOnly(text, spans);

  function visit(node: ts.Node, inside: boolean): void {
    const named = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
    const name = named && ts.isIdentifier(node.name) ? node.name.text : undefined;
    // The name of a language is written in that language.
    if (name?.startsWith('switchLanguage')) return;
    const within = name === 'en' || name === 'es' ? name === language : inside;
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    // A word alone may be an id; a sentence is not.
    if (within && isText && !/^[a-z\d-]+$/.test(node.text)) spans.push([node.pos, node.end]);
    ts.forEachChild(node, (child) => visit(child, within));
  }
}
