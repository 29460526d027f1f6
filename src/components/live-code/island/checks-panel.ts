import type { CheckResult } from '@rope-handbook/live-code';
import type { Strings } from '../strings.ts';
import { element } from './elements.ts';

/** The graded checks of a run: each with an icon, a word, and what was expected against what came. */
export class ChecksPanel {
  readonly #t: Strings;
  readonly #list: HTMLElement;
  #results: CheckResult[] = [];

  /** A panel that is not `shown` still counts, for the spoken summary. */
  constructor(root: HTMLElement, t: Strings, shown: boolean) {
    this.#t = t;
    this.#list = element('ul', { class: 'checks', 'data-checks': '', 'aria-label': t.checks });
    this.#list.hidden = true;
    if (shown) root.querySelector('[data-output]')!.after(this.#list);
  }

  get empty(): boolean {
    return this.#results.length === 0;
  }

  begin(): void {
    this.#results = [];
    this.#list.replaceChildren();
    this.#list.hidden = true;
  }

  add(check: CheckResult): void {
    this.#results.push(check);
    this.#list.append(this.#item(check));
    this.#list.hidden = false;
  }

  summary(): string {
    const passed = this.#results.filter(({ state }) => state === 'pass').length;
    return this.empty ? '' : this.#t.passed(passed, this.#results.length);
  }

  #item(check: CheckResult): HTMLElement {
    const { misconception: known } = check;
    return element(
      'li',
      { 'data-check': check.id, 'data-state': check.state },
      element('strong', {}, this.#t[check.state]),
      ` ${check.title}`,
      check.message !== undefined && element('p', {}, check.message),
      this.#comparison(check),
      known &&
        element(
          'div',
          { class: 'misconception', 'data-misconception': known.id },
          element('strong', {}, known.title),
          element('p', {}, known.explanation),
          known.link !== undefined && element('a', { href: known.link }, this.#t.readMore),
        ),
    );
  }

  #comparison({ expected, actual, tolerance }: CheckResult): HTMLElement | undefined {
    if (expected === undefined && actual === undefined) return undefined;
    const list = element('dl');
    const row = (term: string, value?: string): void => {
      if (value === undefined) return;
      list.append(element('dt', {}, term), element('dd', {}, element('pre', {}, value)));
    };
    row(this.#t.expected, expected);
    row(this.#t.actual, actual);
    row(this.#t.tolerance, tolerance);
    return list;
  }
}
