/**
 * Which lines and notes are lit. A note lights its lines in every language, a line its notes and all
 * that they tie together. Only a data attribute changes, so nothing moves.
 */
export class LitLines {
  readonly #reading: HTMLElement;
  #hovered: HTMLElement | undefined;
  #focused: HTMLElement | undefined;
  #pinned: HTMLElement | undefined;

  constructor(reading: HTMLElement) {
    this.#reading = reading;
  }

  hover(part: HTMLElement | undefined): void {
    if (part === this.#hovered) return;
    this.#hovered = part;
    this.#light();
  }

  focus(part: HTMLElement | undefined): void {
    this.#focused = part;
    this.#light();
  }

  /** Stays lit until another is pinned: what was tapped, clicked or linked to. */
  pin(part: HTMLElement | undefined): void {
    this.#pinned = part;
    this.#light();
  }

  #light(): void {
    const part = this.#hovered ?? this.#focused ?? this.#pinned;
    this.#reading.querySelectorAll('[data-lit]').forEach((old) => old.removeAttribute('data-lit'));
    if (!part) return;
    for (const note of notesOf(part)) {
      this.#reading.querySelector(`[data-note="${note}"]`)?.setAttribute('data-lit', '');
      this.#reading
        .querySelectorAll(`[data-notes~="${note}"]`)
        .forEach((line) => line.setAttribute('data-lit', ''));
    }
    part.setAttribute('data-lit', 'here');
  }
}

const notesOf = (part: HTMLElement): string[] =>
  part.dataset.note ? [part.dataset.note] : (part.dataset.notes?.split(' ') ?? []);
