import type { CheckResult } from '@rope-handbook/live-code';

interface Words {
  pending: string;
  pass: string;
  fail: string;
  expected: string;
  actual: string;
  tolerance: string;
  more: string;
}

/** The list of checks in the page: states and findings of the last run. All texts are set as text. */
export class CheckList {
  readonly #root: HTMLElement;
  readonly #words: Words;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.querySelector('[data-check-words]')!.textContent!) as Words;
  }

  get #items(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-check]')];
  }

  get allPass(): boolean {
    return this.#items.every(({ dataset }) => dataset.state === 'pass');
  }

  /** A new run: nothing is known yet. */
  begin(): void {
    this.#diagnosis.replaceChildren();
    for (const item of this.#items) this.#set(item, 'pending', []);
  }

  fill(check: CheckResult): void {
    const item = this.#items.find(({ dataset }) => dataset.check === check.id);
    if (!item) return;
    const first =
      check.state === 'fail' && !this.#items.some(({ dataset }) => dataset.state === 'fail');
    const found = check.state === 'fail' ? this.#fault(check, first) : this.#remark(check);
    this.#set(item, check.state, found);
    if (check.misconception) this.#name(check.misconception);
  }

  /** A misconception is explained once, however many checks it breaks. */
  #name({ id, title, explanation, link }: NonNullable<CheckResult['misconception']>): void {
    if (this.#diagnosis.querySelector(`[data-misconception="${CSS.escape(id)}"]`)) return;
    const box = document.createElement('div');
    box.dataset.misconception = id;
    const text = made('p', explanation);
    if (link !== undefined) {
      const more = made('a', this.#words.more);
      more.setAttribute('href', link);
      text.append(' ', more);
    }
    box.append(made('strong', title), text);
    this.#diagnosis.append(box);
  }

  get #diagnosis(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[data-diagnosis]')!;
  }

  #remark({ message, expected, actual, tolerance }: CheckResult): HTMLElement[] {
    const parts = [
      message,
      actual && `${this.#words.actual}: ${actual}`,
      expected && `${this.#words.expected}: ${expected}`,
      tolerance && `${this.#words.tolerance} ${tolerance}`,
    ].filter(Boolean);
    return parts.length > 0 ? [made('p', parts.join('; '))] : [];
  }

  /** What is wrong, and the numbers: open at the first fault, one press away at those it caused. */
  #fault({ message = '', expected, actual, tolerance }: CheckResult, open: boolean): HTMLElement[] {
    const list = document.createElement('dl');
    const rows = { expected, actual, tolerance };
    for (const [key, value] of Object.entries(rows)) {
      if (value === undefined) continue;
      list.append(made('dt', this.#words[key as keyof typeof rows]), made('dd', value));
    }
    if (list.childElementCount === 0) return [made('p', message)];
    const fold = document.createElement('details');
    fold.open = open;
    fold.append(made('summary', message), list);
    return [fold];
  }

  #set(item: HTMLElement, state: 'pending' | 'pass' | 'fail', found: HTMLElement[]): void {
    item.dataset.state = state;
    item.querySelector('[data-word]')!.textContent = this.#words[state];
    item.querySelector('[data-found]')!.replaceChildren(...found);
  }
}

function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
