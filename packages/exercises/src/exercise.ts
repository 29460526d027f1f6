import type { Check } from './check.ts';
import type { Text } from './text.ts';
import type { Tolerance } from './tolerance.ts';

/**
 * The arguments of one call. `any`, because an exercise lists functions of every signature side by side;
 * each check file gets its real types from its own reference.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Args = readonly any[];

/** A function that the reader writes. */
export interface FunctionSpec {
  /** The right answer. It must not modify its arguments. */
  reference: (...args: any[]) => unknown; // eslint-disable-line @typescript-eslint/no-explicit-any
  tolerance: Tolerance<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** One call in a few words, the same in every language: "T = 3, d = 4, base = 10000". */
  describe: (...args: any[]) => string; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** Where number `index` of the result belongs: "position 2, pair 1". */
  locate?: (index: number, args: Args, part: string) => Text;
  /**
   * A call before all others, whose result is not looked at. With arguments that no check uses, what an answer
   * keeps from its first call can be told from what it ignores.
   */
  first?: Args;
  /** Small, varied calls that tell the known misconceptions apart. */
  probes?: (random: import('./random.ts').Random) => Args[];
}

/** A wrong answer that people really write, as a function: it exists to be recognised in theirs. */
export interface WrongVariant {
  /** The exported function that it imitates. */
  of: string;
  /** What is misunderstood; two ids when two mistakes meet. */
  misconceptions: readonly string[];
  /** @param history the arguments of earlier calls, for mistakes that live on between calls */
  run: (args: Args, history: readonly Args[]) => unknown;
}

export interface Exercise {
  id: string;
  functions: Readonly<Record<string, FunctionSpec>>;
  checks: readonly Check[];
  wrong: readonly WrongVariant[];
}

/**
 * Declares an exercise: what is to be written, how it is checked and which mistakes are known.
 *
 * @throws {TypeError} when the parts do not fit together: a check or variant of an unknown function, or an id used twice
 */
export function defineExercise(exercise: Exercise): Exercise {
  const { id, functions, checks, wrong } = exercise;
  const fault = (text: string): never => {
    throw new TypeError(`Exercise "${id}": ${text}`);
  };
  const known = Object.keys(functions).join(', ');
  const seen = new Set<string>();
  for (const check of checks) {
    if (seen.has(check.id)) fault(`two checks are called "${check.id}"; give one another id.`);
    seen.add(check.id);
    if (check.of !== undefined && !(check.of in functions))
      fault(`check "${check.id}" calls "${check.of}"; declared functions: ${known}.`);
  }
  for (const variant of wrong) {
    if (!(variant.of in functions))
      fault(`a wrong variant imitates "${variant.of}"; declared functions: ${known}.`);
    if (variant.misconceptions.length === 0)
      fault(`a wrong variant of "${variant.of}" names no misconception.`);
  }
  return exercise;
}

/** Every misconception that the exercise can name: by its variants and by its checks. */
export function misconceptionIds(exercise: Exercise): string[] {
  const ids = new Set<string>();
  for (const variant of exercise.wrong) variant.misconceptions.forEach((id) => ids.add(id));
  for (const check of exercise.checks) check.misconceptions?.forEach((id) => ids.add(id));
  return [...ids];
}
