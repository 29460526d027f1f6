import type { Language } from '../../../i18n/localized-path.ts';
import { copyText } from '../../live-code/copy-text.ts';
import type { Example } from './examples.ts';
import { wordingOf, type Reading, type Wording } from './reading.ts';
import { renderReport, type FindPage } from './render-report.ts';
import { fromHash, isShared, SLOTS, toHash, type SlotName } from './share-link.ts';
import { readTokens, Slot } from './slot.ts';

/** Long enough not to complain about a config that is still being typed. */
const PAUSE = 400;

export class ConfigInspector extends HTMLElement {
  #slots = {} as Record<SlotName, Slot>;
  #wording!: Wording;
  #timer: number | undefined;

  connectedCallback(): void {
    const language: Language = this.dataset['language'] === 'es' ? 'es' : 'en';
    this.#wording = wordingOf(language);
    const examples = JSON.parse(this.#find('[data-examples]').textContent!) as Example[];
    for (const name of SLOTS) {
      const root = this.querySelector<HTMLFieldSetElement>(`[data-slot="${name}"]`)!;
      const slot = new Slot(root, examples, language);
      this.#slots[name] = slot;
      root.querySelector('select')!.addEventListener('change', () => {
        slot.takeExample();
        this.#inspect();
      });
      slot.text.addEventListener('input', () => slot.edited());
      slot.file.addEventListener('change', () => this.#takeChosen(name));
    }
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      if (!(target as Element).matches('select, [type="file"]')) this.#soon();
    });
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action === 'compare') this.#compare(!this.#comparing, true);
      if (action === 'share') void this.#share();
    });
    window.addEventListener('hashchange', () => void this.#openLink());
    this.#begin(examples[0]!.text);
  }

  /**
   * What a browser brings back after a reload is the reader's own, and goes before a link. So does
   * what was done before this script was there.
   */
  #begin(first: string): void {
    const { a, b } = this.#slots;
    for (const slot of [a, b]) slot.catchUp();
    if (b.text.value !== '') this.#compare(true, false);
    if (a.file.files?.length) this.#takeChosen('a');
    else if (a.text.value !== first || b.text.value !== '' || this.#numbersTyped) this.#inspect();
    else if (isShared(location.hash)) void this.#openLink();
  }

  get #numbersTyped(): boolean {
    return [this.#slots.a.trained, this.#length].some(({ value }) => value !== '');
  }

  #takeChosen(name: SlotName): void {
    const { file } = this.#slots[name];
    void this.takeFiles([...(file.files ?? [])], name);
    // Choosing the same file again has to count as a change.
    file.value = '';
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  get #comparing(): boolean {
    return !this.#slots.b.root.hidden;
  }

  get #length(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name="length"]')!;
  }

  #compare(on: boolean, byReader: boolean): void {
    const { b } = this.#slots;
    const button = this.#find('[data-action="compare"]');
    b.root.hidden = !on;
    this.toggleAttribute('data-comparing', on);
    button.textContent = on ? this.#wording.t.single : this.#wording.t.compare;
    button.setAttribute('aria-expanded', String(on));
    if (!byReader) return;
    if (on && b.text.value === '') b.take({ example: 'llama-2-7b' });
    if (on) b.root.querySelector('select')!.focus();
    this.#inspect();
  }

  /** One file goes into its slot, two are compared. */
  async takeFiles([one, two]: readonly File[], slot: SlotName): Promise<void> {
    if (!one) return;
    const { a, b } = this.#slots;
    if (two) this.#compare(true, false);
    const first = two ? a : this.#slots[slot];
    const refused = [await first.takeFile(one), two && (await b.takeFile(two))];
    this.#inspect();
    const why = refused.filter(Boolean).join(' ');
    if (why) this.#note(why);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#inspect(), PAUSE);
  }

  #inspect(): void {
    clearTimeout(this.#timer);
    const { t, n } = this.#wording;
    const length = readTokens(this.#length);
    const bad = Number.isNaN(length);
    const problem = this.#find('[data-length-problem]');
    problem.textContent = bad ? t.badLength : '';
    problem.hidden = !bad;
    if (bad) this.#length.setAttribute('aria-invalid', 'true');
    else this.#length.removeAttribute('aria-invalid');

    const said: string[] = bad ? [t.badLength] : [];
    const readings: Reading[] = [];
    for (const slot of this.#comparing ? Object.values(this.#slots) : [this.#slots.a]) {
      const reading = slot.read(bad ? undefined : length);
      if (!reading) {
        said.push(t.announceProblem(slot.legend), slot.problem);
        continue;
      }
      readings.push(reading);
      const [layer] = reading.inspection.layers;
      const { spec, pairs } = layer!;
      const findings = reading.inspection.findings.length;
      said.push(t.announce(reading.name, t.types[spec.ropeType], n(pairs.length), findings));
    }
    const report = this.#find('[data-report]');
    const open = new Set(openDetails(report));
    report.innerHTML = renderReport(readings, this.#wording, this.#findPage);
    report.querySelectorAll('details').forEach((details, i) => (details.open = open.has(i)));
    this.#find('[data-status]').textContent = said.join(' ');
  }

  /** From links in the page: an edition may have moved them, or left their pages out. */
  readonly #findPage: FindPage = (page) => {
    const item = this.querySelector(`[data-page="${page}"]`);
    const link = item?.querySelector('a');
    return { href: link?.href, title: item?.textContent?.trim() ?? page };
  };

  async #share(): Promise<void> {
    const { t } = this.#wording;
    const slots = { a: this.#slots.a.shared() };
    const hash = await toHash({
      slots: this.#comparing ? { ...slots, b: this.#slots.b.shared() } : slots,
      length: this.#length.value.trim(),
    });
    if (hash === undefined) return this.#note(t.linkTooLong);
    const link = location.href.replace(/#.*$/, '') + hash;
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = link;
    field.setAttribute('aria-label', t.share);
    const copied = await copyText(link);
    this.#note(copied ? t.linkCopied : t.linkReady, field);
    if (!copied) field.select();
  }

  #note(text: string, ...more: Node[]): void {
    const note = this.#find('[data-note]');
    note.replaceChildren(text, ...more);
    note.hidden = false;
    this.#find('[data-status]').textContent = text;
  }

  async #openLink(): Promise<void> {
    if (!isShared(location.hash)) return;
    const shared = await fromHash(location.hash).catch(() => undefined);
    const { a, b } = shared?.slots ?? {};
    if (!a || !this.#slots.a.take(a)) return this.#note(this.#wording.t.badLink);
    this.#compare(b !== undefined && this.#slots.b.take(b), false);
    this.#length.value = shared?.length ?? '';
    this.#inspect();
  }
}

/** Which tables are open, so that typing does not close them. */
const openDetails = (report: HTMLElement): number[] =>
  [...report.querySelectorAll('details')].flatMap((details, i) => (details.open ? [i] : []));
