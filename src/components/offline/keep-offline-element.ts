import { numbersIn } from '../../i18n/format-number.ts';
import { asLanguage } from '../../i18n/localized-path.ts';
import {
  keep,
  onWaiting,
  ownRegistration,
  remove,
  supported,
  switchVersion,
} from './registration.ts';
import { strings } from './strings.ts';

type Action = 'keep' | 'switch' | 'check' | 'remove';

/** Nothing is registered or stored before the reader presses. */
export class KeepOfflineElement extends HTMLElement {
  readonly #t = strings[asLanguage(this.lang)];
  /** The registration whose newer versions are listened for already. */
  #watched: ServiceWorkerRegistration | undefined;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action) void this.#act(action as Action);
    });
    void this.#look();
  }

  get #scope(): string {
    return new URL(this.dataset['home']!, document.baseURI).href;
  }

  get #bytes(): number {
    return Number(this.dataset['offlineBytes']);
  }

  get #size(): string {
    return `${numbersIn(asLanguage(this.lang))(this.#bytes / 1e6, 1)} MB`;
  }

  /** Shows what holds now. */
  async #look(said?: string): Promise<void> {
    if (location.protocol === 'file:') return this.#show(this.#t.file);
    if (!isSecureContext) return this.#show(this.#t.insecure);
    if (!supported()) return this.#show(this.#t.unsupported);
    const registration = await ownRegistration(this.#scope);
    if (!registration?.active) return this.#show(said ?? this.#t.intro(this.#size), 'keep');
    if (registration.waiting) return this.#tellOfWaiting();
    this.#show(said ?? this.#t.kept, 'check', 'remove');
    if (registration === this.#watched) return;
    this.#watched = registration;
    onWaiting(registration, () => this.#tellOfWaiting());
  }

  #tellOfWaiting(): void {
    this.#show(this.#t.updateWaiting, 'switch', 'remove');
  }

  #show(status: string, ...actions: Action[]): void {
    this.querySelector('[data-status]')!.textContent = status;
    this.querySelector('progress')!.hidden = true;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.hidden = !actions.includes(button.dataset['do'] as Action);
      button.disabled = false;
      if (button.dataset['do'] === 'keep') button.textContent = this.#t.keep(this.#size);
    }
  }

  /** The pressed button is disabled and may be gone at the end: the focus waits at the status. */
  async #act(action: Action): Promise<void> {
    this.querySelector<HTMLElement>('[data-status]')!.focus();
    for (const button of this.querySelectorAll('button')) button.disabled = true;
    if (action === 'keep') return this.#keep();
    const registration = await ownRegistration(this.#scope);
    if (action === 'switch' && registration) return switchVersion(registration);
    if (action === 'remove') {
      await remove(this.#scope);
      return this.#look(this.#t.removed);
    }
    await registration?.update().catch(() => {});
    // A version that is being stored right now reports itself when it waits.
    return this.#look(registration?.installing ? this.#t.storing : this.#t.upToDate);
  }

  async #keep(): Promise<void> {
    const space = await navigator.storage?.estimate?.().catch(() => undefined);
    const left = (space?.quota ?? Infinity) - (space?.usage ?? 0);
    if (left < this.#bytes) return this.#show(this.#t.noSpace(this.#size), 'keep');
    // Browsers throw stored files away when space gets short, unless asked not to.
    void navigator.storage?.persist?.().catch(() => {});
    const bar = this.querySelector('progress')!;
    const status = this.querySelector('[data-status]')!;
    bar.hidden = false;
    status.textContent = this.#t.storing;
    try {
      await keep(this.#scope, ({ stored, files }) => {
        bar.value = stored / files;
        // Said now and then: a screen reader would read every number.
        if (stored % 100 === 0) status.textContent = this.#t.progress(stored, files);
      });
      await navigator.serviceWorker.ready;
      await this.#look();
    } catch (error) {
      this.#show(this.#t.failed(error instanceof Error ? error.message : ''), 'keep');
    }
  }
}
