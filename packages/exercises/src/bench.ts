import type { Args, Exercise, FunctionSpec } from './exercise.ts';
import type { Messages } from './messages/messages.ts';
import type { Lang } from './text.ts';
import { createRandom, type Random } from './random.ts';
import { bendBuiltIns, straightenBuiltIns } from './built-ins.ts';
import { diagnose } from './diagnose.ts';
import { settle } from './settle.ts';
import { copy } from './snapshot.ts';

/** Taken aside: the reader's code may bend what a spread relies on. */
const { apply } = Reflect;

/** One call of the reader's function. */
export interface Call {
  of: string;
  /** The arguments as they were before the call. */
  args: Args;
  /** The arguments the function was handed: a copy of its own, which it may have modified. */
  given: Args;
  /** How many calls of the same function came before. */
  turn: number;
  /** What the function returned, as plain data of its own. */
  value?: unknown;
  /** The very object it returned: it changes when the reader's code writes to it later. */
  returned?: unknown;
  thrown?: { error: unknown };
}

/** Thrown when the answer has no such export; the judge turns it into a failed check. */
export class MissingFunction extends Error {
  of: string;
  constructor(of: string) {
    super(`The answer exports no function "${of}".`);
    this.of = of;
  }
}

/** The place where checks meet the answer: it calls the reader's functions and remembers every call. */
export class Bench {
  readonly exercise: Exercise;
  readonly messages: Messages;
  readonly lang: Lang;
  readonly seed: number;
  /** The reader's files, as stacks name them. */
  readonly files: readonly string[];
  readonly #answer: Record<string, unknown>;
  readonly #history = new Map<string, Args[]>();
  #diagnosis: readonly string[] = [];
  #diagnosed = false;

  constructor(
    exercise: Exercise,
    answer: Record<string, unknown>,
    options: { messages: Messages; lang: Lang; seed: number; files: readonly string[] },
  ) {
    this.exercise = exercise;
    this.#answer = answer;
    this.messages = options.messages;
    this.lang = options.lang;
    this.seed = options.seed;
    this.files = options.files;
  }

  spec(of: string): FunctionSpec {
    return this.exercise.functions[of];
  }

  /** A fresh generator for one check: the order of checks does not change anybody's cases. */
  random(purpose: string): Random {
    let hash = this.seed;
    for (const letter of purpose) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
    return createRandom(hash);
  }

  call(of: string, args: Args): Call {
    const written = this.#answer[of];
    if (typeof written !== 'function') throw new MissingFunction(of);
    const history = this.history(of);
    const given = copy(args);
    const call: Call = { of, args, given, turn: history.length };
    history.push(args);
    bendBuiltIns();
    try {
      call.returned = apply(written, undefined, given);
      call.value = settle(call.returned);
    } catch (error) {
      call.thrown = { error };
    } finally {
      straightenBuiltIns();
    }
    return call;
  }

  /** What a call returned, as it is now. */
  reread(call: Call): unknown {
    bendBuiltIns();
    try {
      return settle(call.returned);
    } finally {
      straightenBuiltIns();
    }
  }

  /** Makes the calls that come before all others. */
  begin(): void {
    for (const [of, { first }] of Object.entries(this.exercise.functions))
      if (first !== undefined && typeof this.#answer[of] === 'function') this.call(of, first);
  }

  history(of: string): Args[] {
    const history = this.#history.get(of) ?? [];
    this.#history.set(of, history);
    return history;
  }

  /** Which known mistakes the answer makes, judged by small calls and by the one that failed. */
  diagnose(failed: Call): readonly string[] {
    if (this.#diagnosis.length === 0) {
      // Pairs of mistakes take a moment to try; what the first failure did not show, later ones will not.
      this.#diagnosis = diagnose(this, failed, this.#diagnosed ? 'one' : 'two');
      this.#diagnosed = true;
    }
    return this.#diagnosis;
  }
}
