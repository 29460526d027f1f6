/** What the bench needs of another live editor, once its page has been pressed awake. */
export interface Rival {
  /** Replaces the program as its editor would after its own delay for typing. */
  edit(code: string): void;
  rerun(): void;
}

declare global {
  interface Window {
    /** The program that the first press shows and runs. */
    program: string;
    rival: Rival;
  }
}
