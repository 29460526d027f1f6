/** States of the board, one per step; a new step forgets what was undone before it. */
export class History<State> {
  #past: State[] = [];
  #future: State[] = [];
  #now: State;

  constructor(start: State) {
    this.#now = start;
  }

  get now(): State {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  step(next: State): void {
    this.#past.push(this.#now);
    this.#future = [];
    this.#now = next;
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#future.push(this.#now);
    this.#now = this.#past.pop()!;
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#past.push(this.#now);
    this.#now = this.#future.pop()!;
  }
}
