import { keepBlob, readBlob, removeBlob, type Json } from '../../state/index.ts';
import { tellIfUnkept } from '../progress/unkept-notice.ts';
import { ATTEMPT_EVENT, PHOTO_ID, WORDS_ID } from './attempt.ts';
import { pageWords } from './page-words.ts';
import { PHOTO_LIMIT, readPhoto } from './read-photo.ts';

class RopePaper extends HTMLElement {
  readonly #t = pageWords();
  #photo: string | undefined;
  #removed: string | undefined;

  connectedCallback(): void {
    const words = readBlob(WORDS_ID);
    if (typeof words === 'string') this.#words.value = words;
    this.#show(readBlob(PHOTO_ID));
    this.#words.addEventListener('input', () => this.#keepWords());
    this.querySelector('input')!.addEventListener('change', ({ target }) => {
      const file = (target as HTMLInputElement).files?.[0];
      if (file) void this.#take(file);
    });
    this.#button.addEventListener('click', () => this.#removeOrBringBack());
  }

  async #take(file: File): Promise<void> {
    try {
      this.#keepPhoto(await readPhoto(file));
    } catch {
      this.#say('photo-status', this.#t.photoUnread(file.name));
    }
  }

  #keepPhoto(data: string): void {
    const kept = keepBlob(PHOTO_ID, data, { limit: PHOTO_LIMIT });
    this.#show(data);
    this.#say('photo-status', kept === 'kept' ? this.#t.photoKept : this.#t.photoNotKept);
    this.#tell(kept);
  }

  #removeOrBringBack(): void {
    if (!this.#photo) {
      this.#keepPhoto(this.#removed!);
      return;
    }
    this.#removed = this.#photo;
    removeBlob(PHOTO_ID);
    // Choosing the same photo again has to count as a change.
    this.querySelector('input')!.value = '';
    this.#show(undefined);
    this.#say('photo-status', this.#t.photoRemoved);
    this.#tell('kept');
  }

  #keepWords(): void {
    const kept = keepBlob(WORDS_ID, this.#words.value);
    this.#say('words-status', kept === 'kept' ? this.#t.wordsKept : this.#t.wordsNotKept);
    this.#tell(kept);
  }

  #tell(kept: ReturnType<typeof keepBlob>): void {
    if (kept !== 'too-large') tellIfUnkept(kept);
    document.dispatchEvent(new Event(ATTEMPT_EVENT));
  }

  #show(photo: Json | undefined): void {
    this.#photo = typeof photo === 'string' && photo.startsWith('data:image/') ? photo : undefined;
    const image = this.querySelector('img')!;
    image.hidden = !this.#photo;
    if (this.#photo) image.src = this.#photo;
    this.#button.hidden = !this.#photo && !this.#removed;
    this.#button.textContent = this.#photo ? this.#t.photoRemove : this.#t.photoBack;
  }

  #say(part: string, text: string): void {
    this.querySelector(`[data-part="${part}"]`)!.textContent = text;
  }

  get #words(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }
}

customElements.define('rope-paper', RopePaper);
