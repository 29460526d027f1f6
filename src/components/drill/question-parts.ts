import { parseFragment, serialize } from 'parse5';
import { getAttribute, isElementNode, type Element, type ParentNode } from '@parse5/tools';
import { AuthorError } from '../../errors.ts';

/** What drill and cards show of an interview question, as HTML of the question's own page. */
export interface QuestionParts {
  /** What to say in 30 seconds. */
  spoken: string;
  /** The rubric: what a full answer names. */
  quantities: { name: string; value: string }[];
  followUps: string;
  /** The wrong answer that sounds right, and why it is wrong. */
  wrong: { claim: string; reason: string };
}

/**
 * Takes the parts out of a question's rendered page, by the ids of its headings. The words exist
 * once, in the question's MDX.
 *
 * @param page what to name in the error when a part is missing
 */
export function questionParts(html: string, page: string): QuestionParts {
  const fragment = parseFragment(html);
  withoutTerms(fragment);
  const nodes = fragment.childNodes.filter(isElementNode);
  const part = (id: string, tag: string): { found: Element; rest: Element[] } => {
    const section = sectionOf(nodes, id);
    const found = section.find(({ tagName }) => tagName === tag);
    if (found) return { found, rest: section.slice(section.indexOf(found) + 1) };
    throw new AuthorError({
      what: `This question has no <${tag}> under #${id}; drill and cards are made of it.`,
      fix: 'Give it the parts that the other questions have, under the same ids.',
      file: page,
    });
  };
  const wrong = part('wrong-answer', 'blockquote');
  const rows = all(part('quantities-to-name', 'table').found, 'tr').map((row) => all(row, 'td'));
  return {
    spoken: serialize(part('in-30-seconds', 'blockquote').found).trim(),
    quantities: rows
      .filter((cells) => cells.length > 0)
      .map(([name, ...values]) => ({
        name: serialize(name!).trim(),
        value: values.map((cell) => serialize(cell).trim()).join(', '),
      })),
    followUps: serialize(part('follow-ups', 'ul').found).trim(),
    wrong: {
      claim: serialize(wrong.found).trim(),
      reason: wrong.rest
        .filter(({ tagName }) => tagName === 'p')
        .map((paragraph) => `<p>${serialize(paragraph)}</p>`)
        .join(''),
    },
  };
}

/** The elements between a heading and the next one of its rank. */
function sectionOf(nodes: Element[], id: string): Element[] {
  const start = nodes.findIndex((node) => getAttribute(node, 'id') === id);
  if (start < 0) return [];
  const end = nodes.findIndex(({ tagName }, at) => at > start && tagName === 'h2');
  return nodes.slice(start + 1, end < 0 ? undefined : end);
}

/** A glossary term as the bare word: its explanation has an id, and many questions share a page here. */
function withoutTerms(root: ParentNode): void {
  root.childNodes = root.childNodes.flatMap((child) => {
    if (!isElementNode(child)) return [child];
    withoutTerms(child);
    if (child.tagName !== 'glossary-term') return [child];
    return all(child, 'button')[0]?.childNodes ?? child.childNodes;
  });
}

function all(root: Element, tag: string): Element[] {
  return root.childNodes
    .filter(isElementNode)
    .flatMap((child) => (child.tagName === tag ? [child] : all(child, tag)));
}
