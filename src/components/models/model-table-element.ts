import { asLanguage } from '../../i18n/localized-path.ts';
import { strings } from './strings.ts';

type Direction = 'ascending' | 'descending';

/** Makes the built table sortable and filterable; without it the table is simply there. */
export class ModelTable extends HTMLElement {
  connectedCallback(): void {
    const t = strings[asLanguage(this.dataset['language'])];
    this.querySelectorAll<HTMLTableCellElement>('thead th').forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent;
      button.title = t.sortBy(header.textContent?.trim() ?? '');
      button.addEventListener('click', () => this.#sort(header, column));
      header.replaceChildren(button);
    });
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => this.#filter(form, t.shown));
    form.addEventListener('submit', (event) => event.preventDefault());
    // A browser may bring the words back after a reload.
    this.#filter(form, t.shown);
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  #sort(header: HTMLElement, column: number): void {
    const direction: Direction =
      header.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', direction);
    const rows = this.#rows().sort((a, b) =>
      compare(keyOf(a, column), keyOf(b, column), direction),
    );
    this.querySelector('tbody')!.append(...rows);
  }

  #filter(form: HTMLFormElement, shown: (some: number, all: number) => string): void {
    const data = new FormData(form);
    const words = wordsOf(String(data.get('words') ?? ''));
    const family = String(data.get('family') ?? '');
    const rows = this.#rows();
    for (const row of rows) {
      const { words: text = '', family: own } = row.dataset;
      const found = wordsOf(text);
      row.hidden =
        (family !== '' && own !== family) ||
        !words.every((word) => found.some((other) => fits(word, other)));
    }
    const some = rows.filter((row) => !row.hidden).length;
    this.querySelector('[data-count]')!.textContent = shown(some, rows.length);
    this.querySelector<HTMLElement>('.nothing')!.hidden = some > 0;
  }
}

/** Words in lower case; a number is one word, however its thousands are grouped. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/(?<=\d)[,.\u202f](?=\d{3}(?!\d))/g, '')
    .split(/\s+/)
    .filter(Boolean);

/** Part of a word will do; a number of four digits or more is meant whole: 500,000 is not 5,000,000. */
const fits = (word: string, other: string): boolean =>
  /^\d{4,}$/.test(word) ? other === word : other.includes(word);

const keyOf = (row: HTMLTableRowElement, column: number): string =>
  row.cells[column]?.dataset['sort'] ?? '';

/** Numbers by size, words by alphabet; what is not known stays last whichever way one sorts. */
function compare(a: string, b: string, direction: Direction): number {
  const sign = direction === 'ascending' ? 1 : -1;
  if (a === 'Infinity' || b === 'Infinity')
    return Number(a === 'Infinity') - Number(b === 'Infinity');
  const [x, y] = [Number(a), Number(b)];
  return sign * (Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y);
}
