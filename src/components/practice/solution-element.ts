import { exerciseId, readProgress } from '../../state/index.ts';

/** Opens when the problem or lab on this page is solved; until then the fold is the reader's own decision. */
class RopeSolution extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('handbook:solved', this.#open);
    const { passed, total } = readProgress().solved[exerciseId(this.dataset.solution!)] ?? {};
    // Solved on an earlier visit: it says so, and stays folded until the reader wants it.
    if (passed !== undefined && passed === total) this.#tell();
  }

  disconnectedCallback(): void {
    document.removeEventListener('handbook:solved', this.#open);
  }

  readonly #open = (event: CustomEvent<string>): void => {
    if (event.detail !== this.dataset.solution) return;
    this.#tell();
    this.querySelector('details')!.open = true;
  };

  #tell(): void {
    this.dataset.solved = '';
    for (const element of this.querySelectorAll<HTMLElement>('[data-opened]'))
      element.textContent = element.dataset.opened!;
  }
}

customElements.define('rope-solution', RopeSolution);
