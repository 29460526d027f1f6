import { asLanguage } from '../../i18n/localized-path.ts';
import { getPreference, readProgress, setPreference, subscribe } from '../../state/index.ts';
import { dueDrill } from '../../state/schedule.ts';
import { tellEarlyIfUnkept } from '../progress/unkept-notice.ts';
import { chooseQuestion, type Choice } from './choose-question.ts';
import { DrillStage } from './drill-stage.ts';
import { strings } from './strings.ts';

/** Asks the questions that are listed below it, by level and order. */
class RopeDrill extends HTMLElement {
  readonly #t = strings[asLanguage(document.documentElement.lang)];
  #stage!: DrillStage;
  #leave = (): void => {};

  connectedCallback(): void {
    const stage = this.querySelector<HTMLElement>('[data-part="stage"]')!;
    this.#stage = new DrillStage(stage, this.#t, () => this.#ask());
    const form = this.querySelector('form')!;
    for (const name of ['level', 'order'] as const) {
      const select = this.#select(name);
      const before = getPreference(`drill-${name}`);
      const option = [...select.options].find(({ value }) => value === before);
      if (option) option.selected = true;
      select.addEventListener('change', () => {
        setPreference(`drill-${name}`, select.value);
        this.#showFacts();
      });
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#leave = subscribe(() => this.#showFacts());
    this.#showFacts();
    tellEarlyIfUnkept();
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  #select(name: 'level' | 'order'): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  /** The questions of the chosen level, as folds of the list. */
  get #questions(): HTMLElement[] {
    const level = this.#select('level').value;
    return [...this.querySelectorAll<HTMLElement>('details[data-question]')].filter(
      ({ dataset }) => level === 'any' || dataset.level === level,
    );
  }

  #ask(): void {
    const questions = this.#questions;
    const order = this.#select('order').value as Choice['order'];
    const candidates = questions.map(({ dataset }) => dataset.question!);
    const chosen = chooseQuestion({ candidates, order, last: this.#stage.asked }, readProgress());
    const source = questions.find(({ dataset }) => dataset.question === chosen?.id);
    if (source) this.#stage.ask(source, chosen!.why === 'warm' ? this.#t.noneDue : '');
  }

  #showFacts(): void {
    const ids = this.#questions.map(({ dataset }) => dataset.question!);
    const progress = readProgress();
    const asked = ids.filter((id) => progress.drill[id]).length;
    const due = dueDrill(progress).filter((id) => ids.includes(id)).length;
    const text = this.#t.facts(asked, ids.length, due);
    this.querySelector('[data-part="facts"]')!.textContent = text;
  }
}

customElements.define('rope-drill', RopeDrill);
