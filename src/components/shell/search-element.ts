import stylesheet from '@pagefind/default-ui/css/ui.css?url';

/** Opens the search dialog and, the first time, fetches Pagefind's interface and its styles. */
export class HandbookSearch extends HTMLElement {
  #loading: Promise<void> | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    this.querySelector('.open')?.addEventListener('click', () => this.#open(dialog));
    this.querySelector('.close')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === dialog || target.closest('a')) dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      const typing = (event.target as Element).closest(
        'input, textarea, select, [contenteditable]',
      );
      const held = event.ctrlKey || event.metaKey;
      const opens = held ? event.key.toLowerCase() === 'k' : event.key === '/' && !typing;
      if (!opens) return;
      event.preventDefault();
      if (!dialog.open) this.#open(dialog);
    });
  }

  #open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    this.#loading ??= this.#load();
    void this.#loading.then(() => this.querySelector('input')?.focus());
  }

  async #load(): Promise<void> {
    const base = (this.dataset.base ?? '/').replace(/\/*$/, '/');
    const results = this.querySelector<HTMLElement>('.results');
    const status = results?.querySelector('[role="status"]');
    if (!results || !status) return;
    try {
      const [{ PagefindUI }] = await Promise.all([
        // @ts-expect-error The package ships no types.
        import('@pagefind/default-ui'),
        loadStylesheet(stylesheet),
      ]);
      results.replaceChildren();
      new PagefindUI({
        element: results,
        baseUrl: base,
        bundlePath: `${base}pagefind/`,
        showImages: false,
        showSubResults: true,
        resetStyles: false,
        translations: JSON.parse(this.dataset.translations ?? '{}'),
      });
    } catch {
      this.#loading = undefined;
      // A status is read out; the text alone would not be.
      status.textContent = this.dataset.failed ?? '';
      results.replaceChildren(status);
    }
  }
}

function loadStylesheet(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} could not be loaded`)));
    document.head.append(link);
  });
}
