import { excerpt } from './excerpt.ts';
import { foldedWords } from './fold.ts';
import { search, type Hit, type IndexedPage } from './search.ts';

declare global {
  /** Set by the index's script: address, title, parts as id, heading, text. */
  var handbookIndex: [string, string, [string, string, string][]][] | undefined;
}

const SHOWN = 20;
/** Pagefind has these built in; pages bring only what differs from them. */
const english: Record<string, string> = {
  search_label: 'Search',
  zero_results: 'No results for [SEARCH_TERM]',
  one_result: '[COUNT] result for [SEARCH_TERM]',
  many_results: '[COUNT] results for [SEARCH_TERM]',
};
/** The edition's top folder, from this script's own address. */
const top = new URL('../', (document.currentScript as HTMLScriptElement).src);

/** The search dialog of an edition that has no server: it reads an index that came as a script. */
export class OfflineSearch extends HTMLElement {
  #pages: IndexedPage[] = [];
  #loading: Promise<void> | undefined;
  #texts: Record<string, string> = {};

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    this.#texts = { ...english, ...JSON.parse(this.dataset.translations ?? '{}') };
    this.querySelector('.open')?.addEventListener('click', () => this.#open(dialog));
    this.querySelector('.close')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === dialog || target.closest('a')) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => this.#move(event));
    document.addEventListener('keydown', (event) => {
      const typing = (event.target as Element).closest(
        'input, textarea, select, [contenteditable]',
      );
      const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!shortcut && (event.key !== '/' || typing)) return;
      event.preventDefault();
      if (!dialog.open) this.#open(dialog);
    });
  }

  #open(dialog: HTMLDialogElement): void {
    if (!this.querySelector('input')) this.#build();
    dialog.showModal();
    this.querySelector('input')!.select();
    this.#loading ??= this.#load();
  }

  #build(): void {
    const input = Object.assign(document.createElement('input'), {
      type: 'search',
      className: 'offline-search-input',
      placeholder: this.#texts['placeholder'] ?? '',
      autocomplete: 'off',
      spellcheck: false,
    });
    input.setAttribute('aria-label', this.#texts['search_label'] ?? '');
    input.addEventListener('input', () => this.#show());
    const status = Object.assign(document.createElement('p'), {
      className: 'offline-search-status',
    });
    status.setAttribute('role', 'status');
    const list = Object.assign(document.createElement('ol'), { className: 'offline-search-hits' });
    list.setAttribute('role', 'list');
    this.querySelector('.results')!.replaceChildren(input, status, list);
  }

  async #load(): Promise<void> {
    const script = document.createElement('script');
    script.src = new URL(this.dataset.index!, document.baseURI).href;
    await new Promise<void>((resolve) => {
      script.onload = () => resolve();
      script.onerror = () => {
        this.querySelector('.offline-search-status')!.textContent = this.dataset.failed ?? '';
        this.#loading = undefined;
      };
      document.head.append(script);
    });
    this.#pages = (globalThis.handbookIndex ?? []).map(([url, title, parts]) => ({
      url,
      title,
      parts: parts.map(([id, heading, text]) => ({ id, heading, text })),
    }));
    this.#show();
  }

  #show(): void {
    const query = this.querySelector('input')!.value.trim();
    const hits = search(this.#pages, query);
    this.querySelector('.offline-search-status')!.textContent = query
      ? this.#count(query, hits)
      : '';
    const words = foldedWords(query);
    const rows = hits.slice(0, SHOWN).map((hit) => row(hit, words));
    this.querySelector('.offline-search-hits')!.replaceChildren(...rows);
  }

  #count(query: string, { length }: Hit[]): string {
    const name = length === 0 ? 'zero_results' : length === 1 ? 'one_result' : 'many_results';
    return (this.#texts[name] ?? '')
      .replace('[COUNT]', String(length))
      .replace('[SEARCH_TERM]', () => query);
  }

  /** Down and up walk through the hits; Enter in the field opens the first. */
  #move(event: KeyboardEvent): void {
    const stops = [
      ...this.querySelectorAll<HTMLElement>('.offline-search-input, .offline-search-hits a'),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + step))]!.focus();
    } else if (event.key === 'Enter' && at === 0) {
      stops[1]?.click();
    }
  }
}

function row({ page, part }: Hit, words: string[]): HTMLLIElement {
  const link = document.createElement('a');
  link.href = new URL(page.url, top).href + (part.id ? `#${part.id}` : '');
  link.append(span('page', page.title));
  if (part.heading) link.append(span('heading', part.heading));
  const text = span('text', '');
  for (const piece of excerpt(part.text, words)) {
    const node = document.createElement(piece.marked ? 'mark' : 'span');
    node.textContent = piece.text;
    text.append(node);
  }
  link.append(text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function span(className: string, text: string): HTMLSpanElement {
  return Object.assign(document.createElement('span'), { className, textContent: text });
}
