/** Opens when the problem on this page is solved; until then the fold is the reader's own decision. */
class RopeSolution extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('handbook:solved', this.#open as EventListener);
  }

  disconnectedCallback(): void {
    document.removeEventListener('handbook:solved', this.#open as EventListener);
  }

  readonly #open = (event: CustomEvent<string>): void => {
    if (event.detail !== this.dataset.solution) return;
    this.dataset.solved = '';
    this.querySelector('details')!.open = true;
    for (const element of this.querySelectorAll<HTMLElement>('[data-opened]'))
      element.textContent = element.dataset.opened!;
  };
}

customElements.define('rope-solution', RopeSolution);
