import { SECTIONS, type Section } from '../../state/shape.ts';
import type { KeptItem } from './kept-items.ts';
import type { KeptStrings } from './kept-strings.ts';
import { pageAddress } from './page-address.ts';

/** In the order a reader meets them. */
const ORDER: Section[] = [
  'lessons',
  'answers',
  'drill',
  ...SECTIONS.filter((section) => !['lessons', 'answers', 'drill'].includes(section)),
];

/** The items as folds by section; every row can be forgotten by itself. */
export function keptList(
  items: KeptItem[],
  open: ReadonlySet<string>,
  t: KeptStrings,
  forget: (item: KeptItem) => void,
): HTMLElement[] {
  return ORDER.flatMap((section) => {
    const own = items.filter((item) => item.section === section);
    if (own.length === 0) return [];
    const fold = document.createElement('details');
    fold.dataset.section = section;
    fold.open = open.has(section);
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(...own.map((item) => row(item, t, forget)));
    fold.append(made('summary', `${t.sections[section]} (${own.length})`), list);
    return [fold];
  });
}

function row(item: KeptItem, t: KeptStrings, forget: (item: KeptItem) => void): HTMLElement {
  const line = document.createElement('li');
  line.dataset.item = item.id;
  const title = made(item.folder === undefined ? 'span' : 'a', item.title);
  if (item.folder !== undefined) title.setAttribute('href', pageAddress(item.folder, 2));
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' });
  const facts = [item.state, item.at === undefined ? '' : day.format(item.at)].filter(Boolean);
  const button = made('button', t.forget);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', t.forgetItem(item.title));
  button.addEventListener('click', () => forget(item));
  line.append(title, made('span', facts.join(', ')), button);
  return line;
}

function made(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
