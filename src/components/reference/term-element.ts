/**
 * `<glossary-term>`: a button and the meaning it opens. Without this script a press or a tap opens
 * it, and Escape or a press elsewhere closes it. The script adds the mouse that rests on a term and
 * the keyboard that reaches it.
 */
class GlossaryTerm extends HTMLElement {
  #timer = 0;
  /** Opened by a press: it stays until the next one. */
  #pinned = false;

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  get #tip(): HTMLElement {
    return this.querySelector<HTMLElement>('[popover]')!;
  }

  get #open(): boolean {
    return this.#tip.matches(':popover-open');
  }

  connectedCallback(): void {
    if (!('showPopover' in HTMLElement.prototype)) return;
    this.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') this.#soon(() => this.#show());
    });
    this.addEventListener('pointerleave', (event) => {
      const kept = this.#pinned || this.contains(document.activeElement);
      if (event.pointerType === 'mouse' && !kept) this.#soon(() => this.#hide());
      else clearTimeout(this.#timer);
    });
    this.addEventListener('focusin', () => {
      if (this.#button.matches(':focus-visible')) this.#show();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#hide();
    });
    this.#button.addEventListener('click', (event) => {
      // The browser's own toggle would close what hover or focus has just opened.
      event.preventDefault();
      clearTimeout(this.#timer);
      if (this.#pinned && this.#open) return this.#hide();
      this.#show();
      this.#pinned = true;
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open) return;
      event.preventDefault();
      // From the link within, back to the word, without opening it again.
      if (document.activeElement !== this.#button) this.#button.focus();
      this.#hide();
    });
    this.#tip.addEventListener('toggle', () => {
      if (!this.#open) this.#pinned = false;
    });
  }

  /** Not at once: the mouse may only be passing, or be on its way to the link. */
  #soon(act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, 180);
  }

  #show(): void {
    if (!this.#open) this.#tip.showPopover();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    if (this.#open) this.#tip.hidePopover();
  }
}

customElements.define('glossary-term', GlossaryTerm);
