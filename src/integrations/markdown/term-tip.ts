import type { Custom } from 'satteri';
import { strings } from '../../components/reference/strings.ts';
import type { Term } from '../../glossary/schema.ts';
import { localizedPath, type Language } from '../../i18n/localized-path.ts';

const element = (hName: string, hProperties: object, children: Custom['children']): Custom => ({
  type: `term-${hName}`,
  data: { hName, hProperties } as Custom['data'],
  children,
});
const text = (value: string) => ({ type: 'text' as const, value });

/**
 * A use of a term: a button, and what it opens. Works without a script, by press, tap and keyboard;
 * `src/components/reference/term-element.ts` adds hover and focus.
 */
export function termTip(term: Term, shown: string, language: Language, base: string): Custom {
  const id = `term-${term.id}`;
  const link = localizedPath(
    term.page ?? `/handbook/reference/glossary/#${term.id}`,
    language,
    base,
  );
  const label = strings[language][term.page ? 'explained' : 'inGlossary'];
  // `code` in a definition.
  const means = term[language].means
    .split('`')
    .map((part, index) => (index % 2 ? element('code', {}, [text(part)]) : text(part)))
    .filter((part) => part.type !== 'text' || ('value' in part && part.value));
  return element('glossary-term', {}, [
    element('button', { type: 'button', popovertarget: id, 'aria-describedby': `${id}-means` }, [
      text(shown),
    ]),
    element('span', { id, popover: 'auto', 'data-pagefind-ignore': '' }, [
      element('span', { id: `${id}-means` }, means),
      text(' '),
      element('a', { href: link }, [text(label)]),
    ]),
  ]);
}
