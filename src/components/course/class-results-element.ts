import {
  classTable,
  readResultsFile,
  toCsv,
  type ClassTable,
  type Results,
} from '@rope-handbook/course-kit/results';
import { asLanguage } from '../../i18n/localized-path.ts';
import { saveFile } from '../labs/save-file.ts';
import { strings } from './strings.ts';

export class ClassResultsElement extends HTMLElement {
  readonly #t = strings[asLanguage(document.documentElement.lang)].results;
  /** By seal: the same file twice is one row. */
  readonly #files = new Map<string, Results>();

  connectedCallback(): void {
    const input = this.querySelector('input')!;
    input.addEventListener('change', () => {
      void this.#read([...(input.files ?? [])]);
      // Choosing the same file again has to count as a change.
      input.value = '';
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.#part('drop').toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => this.#part('drop').removeAttribute('data-over'));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.#part('drop').removeAttribute('data-over');
      void this.#read([...(event.dataTransfer?.files ?? [])]);
    });
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action === 'csv')
        saveFile('rope-results.csv', toCsv(this.#table, this.#t.table), 'text/csv');
      if (action === 'clear') this.#clear();
    });
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  get #table(): ClassTable {
    return classTable([...this.#files.values()], this.#t.table);
  }

  /** Each file on its own: one that cannot be read says why, and the others are taken. */
  async #read(files: File[]): Promise<void> {
    for (const file of files) {
      const reading = await readResultsFile(file);
      if (!reading.ok) {
        this.#note(file.name, this.#t.why[reading.why]);
      } else if (this.#files.has(reading.seal)) {
        this.#note(file.name, this.#t.same);
      } else {
        const names = [...this.#files.values()].map(({ name }) => name);
        if (names.includes(reading.results.name)) this.#note(file.name, this.#t.sameName);
        this.#files.set(reading.seal, reading.results);
      }
    }
    this.#show();
  }

  #note(file: string, why: string): void {
    const item = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = file;
    item.append(name, ` ${why}`);
    this.#part('refused').querySelector('ul')!.append(item);
    this.#part('refused').hidden = false;
  }

  #clear(): void {
    this.#files.clear();
    this.#part('refused').hidden = true;
    this.#part('refused').querySelector('ul')!.replaceChildren();
    this.#show();
    // The pressed button is gone.
    this.querySelector('input')!.focus();
  }

  #show(): void {
    const { size } = this.#files;
    this.#part('said').textContent = size > 0 ? this.#t.rows(size) : this.#t.none;
    this.#part('table').hidden = this.#part('actions').hidden = size === 0;
    const { header, rows } = this.#table;
    const table = document.createElement('table');
    const caption = table.createCaption();
    caption.textContent = this.#t.caption;
    const top = table.createTHead().insertRow();
    for (const text of header) top.append(cell('th', text, 'col'));
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      row.forEach((text, index) =>
        line.append(index === 0 ? cell('th', text, 'row') : cell('td', text)),
      );
    }
    this.#part('table').replaceChildren(table);
  }
}

function cell(tag: 'th' | 'td', text: string, scope?: 'row' | 'col'): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (scope) element.setAttribute('scope', scope);
  return element;
}
