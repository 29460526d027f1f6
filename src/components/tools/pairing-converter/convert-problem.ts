export type ConvertProblemKind =
  | 'not-a-number'
  | 'ragged'
  | 'too-long'
  | 'head-from-text'
  | 'bad-head'
  | 'odd-head'
  | 'bad-rotary'
  | 'rotary-too-large'
  | 'not-whole-heads';

/** Thrown for input that cannot be converted, with what was found. */
export class ConvertProblem extends Error {
  readonly kind: ConvertProblemKind;
  readonly found: readonly (number | string)[];

  constructor(kind: ConvertProblemKind, ...found: (number | string)[]) {
    super(`${kind}: ${found.join(', ')}`);
    this.kind = kind;
    this.found = found;
  }
}
