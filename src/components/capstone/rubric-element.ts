import { asLanguage } from '../../i18n/localized-path.ts';
import { readAssessment, recordAssessment } from '../../state/index.ts';
import { tellIfUnkept } from '../progress/unkept-notice.ts';
import { rubricStrings } from './rubric-strings.ts';

/** Points by the id of the criterion. */
type Points = Record<string, number>;

const ASSESSMENT = 'explain-the-rescue';

class RopeRubric extends HTMLElement {
  readonly #t = rubricStrings[asLanguage(document.documentElement.lang)];
  #points: Points = {};
  #forgotten: Points | undefined;

  connectedCallback(): void {
    const criteria = this.#rows.map(({ dataset }) => dataset.criterion);
    for (const [criterion, points] of Object.entries(readAssessment(ASSESSMENT) ?? {}))
      if (criteria.includes(criterion) && [0, 1, 2].includes(points))
        this.#points[criterion] = points;
    this.addEventListener('change', ({ target }) => {
      const { criterion } = (target as Element).closest<HTMLElement>('[data-criterion]')!.dataset;
      this.#change({ ...this.#points, [criterion!]: Number((target as HTMLInputElement).value) });
    });
    this.#button.addEventListener('click', () => this.#forgetOrBringBack());
    this.#show();
  }

  #change(points: Points): void {
    this.#points = points;
    tellIfUnkept(recordAssessment(ASSESSMENT, points));
    this.#show();
  }

  #forgetOrBringBack(): void {
    const given = Object.keys(this.#points).length > 0;
    const next = given ? {} : (this.#forgotten ?? {});
    this.#forgotten = given ? this.#points : undefined;
    this.#change(next);
  }

  #show(): void {
    const rows = this.#rows;
    for (const row of rows) {
      for (const input of row.querySelectorAll('input'))
        input.checked = this.#points[row.dataset.criterion!] === Number(input.value);
    }
    const given = Object.values(this.#points);
    const sum = given.reduce((total, points) => total + points, 0);
    const most = rows.length * 2;
    const words = [this.#t.sum(sum, most, given.length, rows.length)];
    if (given.length === rows.length) words.push(this.#t.verdict(sum / most));
    this.#part('sum').textContent = given.length > 0 ? words.join(' ') : this.#t.none;
    this.#showMisses();
    this.#button.hidden = given.length === 0 && !this.#forgotten;
    this.#button.textContent = given.length > 0 ? this.#t.forget : this.#t.back;
  }

  /** The pages to read again, each once, in the order of the table. */
  #showMisses(): void {
    const links = new Map<string, HTMLAnchorElement>();
    for (const row of this.#rows) {
      const points = this.#points[row.dataset.criterion!];
      const link = row.querySelector('a')!;
      if (points === 0 || points === 1) links.set(link.href, link);
    }
    this.#part('list').replaceChildren(
      ...[...links.values()].map((link) => {
        const item = document.createElement('li');
        item.append(link.cloneNode(true));
        return item;
      }),
    );
    this.#part('misses').hidden = links.size === 0;
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-criterion]')];
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }
}

customElements.define('rope-rubric', RopeRubric);
