import {
  getPreference,
  readProgress,
  recordDrill,
  setPreference,
  type Grade,
} from '../../state/index.ts';
import { dueAt } from '../../state/schedule.ts';
import { tellIfUnkept } from '../progress/unkept-notice.ts';
import type { DrillStrings } from './strings.ts';

const DAY = 86_400_000;

/** One question at a time: asked, answered aloud, compared, graded. */
export class DrillStage {
  readonly #root: HTMLElement;
  readonly #t: DrillStrings;
  readonly #onNext: () => void;
  #id = '';
  #began = 0;
  /** When the answer was looked at; the clock stands from then on. */
  #ended: number | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(root: HTMLElement, t: DrillStrings, onNext: () => void) {
    this.#root = root;
    this.#t = t;
    this.#onNext = onNext;
    this.#part('show').addEventListener('click', () => this.#show());
    this.#part('next').addEventListener('click', onNext);
    for (const button of this.#grades)
      button.addEventListener('click', () => this.#grade(Number(button.dataset.grade) as Grade));
    const timer = this.#part('timer-switch') as HTMLInputElement;
    timer.checked = getPreference('drill-timer') !== false;
    timer.addEventListener('change', () => {
      setPreference('drill-timer', timer.checked);
      this.#tick();
    });
    root.addEventListener('keydown', (event) => this.#press(event));
  }

  get asked(): string {
    return this.#id;
  }

  /** @param source the question's fold in the list below: its words are taken from there */
  ask(source: HTMLElement, remark: string): void {
    this.#id = source.dataset.question!;
    this.#root.hidden = false;
    this.#part('level').textContent = source.dataset.levelName!;
    this.#part('remark').textContent = remark;
    const title = this.#part('question');
    title.textContent = source.querySelector('summary')!.textContent;
    this.#part('prompt').hidden = false;
    this.#part('answer').replaceChildren();
    this.#part('answer').hidden = true;
    this.#part('grading').hidden = true;
    this.#part('show').hidden = false;
    this.#part('said').textContent = '';
    this.#began = Date.now();
    this.#ended = undefined;
    clearInterval(this.#ticking);
    this.#ticking = setInterval(() => this.#tick(), 1000);
    this.#tick();
    title.focus();
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  get #grades(): HTMLButtonElement[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('[data-grade]')];
  }

  #tick(): void {
    const seconds = Math.max(0, Math.floor(((this.#ended ?? Date.now()) - this.#began) / 1000));
    const shown = (this.#part('timer-switch') as HTMLInputElement).checked;
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.#part('timer').textContent = shown ? text : '';
  }

  #show(): void {
    clearInterval(this.#ticking);
    this.#ended = Date.now();
    this.#tick();
    const source = document.querySelector(`details[data-question="${this.#id}"] [data-answer]`)!;
    const answer = source.cloneNode(true) as HTMLElement;
    const boxes = [...answer.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    for (const box of boxes) {
      box.checked = false;
      box.addEventListener('change', () => this.#count(boxes));
    }
    this.#part('answer').replaceChildren(answer);
    this.#part('answer').hidden = false;
    this.#part('grading').hidden = false;
    this.#part('show').hidden = true;
    this.#part('prompt').hidden = true;
    this.#count(boxes);
    this.#part('answer').focus();
  }

  #count(boxes: HTMLInputElement[]): void {
    const named = boxes.filter(({ checked }) => checked).length;
    this.#part('named').textContent = this.#t.named(named, boxes.length);
  }

  #grade(grade: Grade): void {
    tellIfUnkept(recordDrill(this.#id, grade));
    const due = dueAt(readProgress().drill[this.#id]!.reviews)!;
    const days = Math.max(1, Math.round((due - Date.now()) / DAY));
    this.#part('grading').hidden = true;
    this.#part('said').textContent = `${this.#t.grades[grade].word}. ${this.#t.comesBack(days)}`;
    this.#part('next').focus();
  }

  /** Keys act only while the focus is in here, so they never get in anybody's way. */
  #press(event: KeyboardEvent): void {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's' && !this.#part('show').hidden) this.#show();
    else if (key === 'n') this.#onNext();
    else if (/^[1-4]$/.test(key) && !this.#part('grading').hidden)
      this.#grade(Number(key) as Grade);
    else return;
    event.preventDefault();
  }
}
