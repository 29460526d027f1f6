import { decrypt, keysFrom } from '../../seal/cipher.ts';
import { opensAt } from './opens-at.ts';
import { sealTexts } from './texts.ts';

/** Hints or a solution that open on a day, or with a passphrase. */
export class SealedPart extends HTMLElement {
  readonly #t = sealTexts[this.lang === 'es' ? 'es' : 'en'];

  connectedCallback(): void {
    const { until } = this.dataset;
    if (until) this.#wait(until);
    else if (!this.querySelector('form')) this.#ask();
  }

  #wait(day: string): void {
    if (Date.now() >= opensAt(day)) return this.#open(this.querySelector('template')!.innerHTML);
    if (this.querySelector('p')) return;
    const note = document.createElement('p');
    note.textContent = this.#t.until(this.#what, day);
    this.append(note);
  }

  get #what(): string {
    return this.dataset['what'] === 'hints' ? this.#t.hints : this.#t.solution;
  }

  #ask(): void {
    const form = document.createElement('form');
    form.innerHTML =
      '<label><span></span><input type="password" autocomplete="off" required></label><button></button><p role="status"></p>';
    form.querySelector('span')!.textContent = this.#t.ask(this.#what);
    form.querySelector('button')!.textContent = this.#t.open;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const status = form.querySelector<HTMLElement>('[role="status"]')!;
      status.textContent = this.#t.trying;
      // Scrypt takes a moment on purpose; the words have to be painted first.
      setTimeout(() => this.#try(form.querySelector('input')!.value, status), 30);
    });
    this.replaceChildren(form);
  }

  #try(passphrase: string, status: HTMLElement): void {
    const sealed = Uint8Array.from(atob(this.dataset['sealed']!), (sign) => sign.charCodeAt(0));
    const html = decrypt(sealed, keysFrom(passphrase, this.dataset['salt'] ?? ''));
    if (html === undefined) status.textContent = this.#t.wrong;
    else this.#open(html);
  }

  #open(html: string): void {
    const { parentNode } = this;
    const range = document.createRange();
    range.selectNode(this);
    parentNode!.replaceChild(range.createContextualFragment(html), this);
  }
}
