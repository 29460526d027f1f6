import { asLanguage } from '../../i18n/localized-path.ts';
import '../practice/quiz-element.ts';
import { readProgress, subscribe } from '../../state/index.ts';
import { dueAnswers, dueDrill } from '../../state/schedule.ts';
import { nextLesson } from './next-lesson.ts';
import { loadQuestions } from './review/load-questions.ts';
import { runReview } from './review/review-run.ts';
import { strings } from './review/strings.ts';
import { tellEarlyIfUnkept } from './unkept-notice.ts';

/** So many fit into five minutes. */
const AT_ONCE = 10;

/** What to do today: review what is due, or one lesson, or one question aloud. */
class RopeToday extends HTMLElement {
  readonly #t = strings[asLanguage(document.documentElement.lang)];
  /** The questions that the handbook asks. */
  #asked = new Set<string>();
  #leave = (): void => {};

  connectedCallback(): void {
    this.#asked = new Set(JSON.parse(this.querySelector('[data-questions]')!.textContent!));
    this.#leave = subscribe(() => this.#show());
    this.#show();
    this.#part('start').addEventListener('click', () => void this.#start());
    tellEarlyIfUnkept();
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  #show(): void {
    // A review that runs is not interrupted by its own answers.
    if (!this.#part('stage').hasChildNodes()) this.#showDue();
    this.#showLesson();
    this.#showDrill();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #say(text: string): void {
    // Only what has changed: a status is read out.
    if (this.#part('due').textContent!.trim() !== text) this.#part('due').textContent = text;
  }

  get #due(): string[] {
    return dueAnswers(readProgress()).filter((id) => this.#asked.has(id));
  }

  #showDue(): void {
    const { length } = this.#due;
    this.#say(length > 0 ? this.#t.due(length) : this.#t.dueNone);
    this.#part('start').hidden = length === 0;
  }

  #showLesson(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-lesson]')];
    const found = nextLesson(
      links.map(({ dataset }) => dataset.lesson!),
      readProgress(),
    );
    const label = this.#part('lesson-label');
    const shown = this.#part('lesson-link');
    const minutes = this.#part('lesson-minutes');
    shown.hidden = minutes.hidden = !found;
    if (!found) {
      label.textContent = this.#t.lessonAll;
      return;
    }
    const link = links.find(({ dataset }) => dataset.lesson === found.id)!;
    const { begin, opened, next } = {
      begin: this.#t.lessonBegin,
      opened: this.#t.lessonContinue,
      next: this.#t.lessonNext,
    };
    label.textContent = { begin, opened, next }[found.why];
    shown.setAttribute('href', link.getAttribute('href')!);
    shown.textContent = link.textContent;
    minutes.textContent = link.dataset.minutes!;
  }

  #showDrill(): void {
    const { length } = dueDrill(readProgress());
    this.#part('drill').textContent = length > 0 ? this.#t.drillDue(length) : this.#t.drillText;
  }

  async #start(): Promise<void> {
    const start = this.#part('start') as HTMLButtonElement;
    start.disabled = true;
    this.#say(this.#t.loading);
    const questions = await loadQuestions(this.getAttribute('src')!).catch(() => undefined);
    start.disabled = false;
    if (!questions) {
      this.#say(this.#t.notLoaded);
      // A disabled button lets the focus fall.
      return start.focus();
    }
    const ids = this.#due;
    start.hidden = true;
    this.#say('');
    runReview({
      stage: this.#part('stage'),
      templates: this,
      ids: ids.slice(0, AT_ONCE),
      questions,
      t: this.#t,
      onEnd: (result) => this.#end(result, ids.length > AT_ONCE),
    });
  }

  #end({ right, asked }: { right: number; asked: number }, more: boolean): void {
    const left = this.#due.length;
    const start = this.#part('start');
    const sentences = [this.#t.result(right, asked)];
    if (right < asked) sentences.push(this.#t.soon);
    if (left > 0) sentences.push(this.#t.more(left));
    this.#say(sentences.join(' '));
    start.hidden = left === 0;
    if (more) start.textContent = this.#t.goOn;
    this.#part('due').focus();
  }
}

customElements.define('rope-today', RopeToday);
