import { asLanguage } from '../../i18n/localized-path.ts';
import { dayCounts, readProgress, subscribe } from '../../state/index.ts';
import { dueAnswers } from '../../state/schedule.ts';
import { nextLesson } from '../progress/next-lesson.ts';
import { tellEarlyIfUnkept } from '../progress/unkept-notice.ts';
import { strings } from './strings.ts';

/** Fills the overview of the path with what is known of the reader; every text keeps its place. */
class RopePath extends HTMLElement {
  readonly #t = strings[asLanguage(document.documentElement.lang)];
  #leave = (): void => {};

  connectedCallback(): void {
    this.#leave = subscribe(() => this.#show());
    this.#show();
    tellEarlyIfUnkept();
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  #show(): void {
    const progress = readProgress();
    const items = [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
    const left = items.filter(({ dataset }) => !progress.lessons[dataset.lesson!]?.done);
    for (const item of items) mark(item, !left.includes(item), this.#t.done);

    const minutes = left.reduce((sum, { dataset }) => sum + Number(dataset.minutes), 0);
    const due = dueAnswers(progress).length;
    const { total, inARow } = dayCounts(progress);
    this.#set('lessons', this.#t.doneOf(items.length - left.length, items.length));
    this.#set('left', this.#t.minutesLeft(minutes));
    this.#set('due', due > 0 ? this.#t.due(due) : total > 0 ? this.#t.nothingDue : undefined);
    this.#set('days', total > 0 ? this.#t.days(total, inARow) : undefined);
    this.#showNext(items);
  }

  #showNext(items: HTMLElement[]): void {
    const ids = items.map(({ dataset }) => dataset.lesson!);
    const next = nextLesson(ids, readProgress());
    this.#set('next-label', next ? this.#t[next.why] : this.#t.allDone);
    const item = items.find(({ dataset }) => dataset.lesson === next?.id);
    if (!item) return;
    const link = this.querySelector<HTMLAnchorElement>('[data-part="next"]')!;
    link.setAttribute('href', item.querySelector('a')!.getAttribute('href')!);
    link.textContent = item.querySelector('b')!.textContent;
  }

  #set(part: string, text: string | undefined): void {
    if (text !== undefined) this.querySelector(`[data-part="${part}"]`)!.textContent = text;
  }
}

function mark(item: HTMLElement, done: boolean, word: string): void {
  item.toggleAttribute('data-done', done);
  item.querySelector('[data-done-word]')!.textContent = done ? ` (${word})` : '';
}

customElements.define('rope-path', RopePath);
