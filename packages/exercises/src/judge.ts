import { Bench, MissingFunction } from './bench.ts';
import { beginStraight, BentBuiltIn, straightenBuiltIns } from './built-ins.ts';
import type { Check, Outcome } from './check.ts';
import type { Exercise } from './exercise.ts';
import { messagesFor, type Messages } from './messages/messages.ts';
import type { CheckResult, NamedMisconception, Report } from './report.ts';
import type { Lang } from './text.ts';

/** The exercise's prose in the reader's language. Ids that are missing here are shown as they are. */
export interface ExerciseTexts {
  checks?: Readonly<Record<string, string>>;
  misconceptions?: Readonly<Record<string, Omit<NamedMisconception, 'id'>>>;
}

export interface JudgeOptions {
  lang?: Lang;
  texts?: ExerciseTexts;
  /** Where the answer was written, `/answer.ts` when absent: errors are told with the line there. */
  files?: readonly string[];
  /** Another seed gives other random cases; the same seed gives the same report. */
  seed?: number;
  /** Called after every check, before the next one starts: what is known survives an endless loop. */
  onResult?: (result: CheckResult) => void;
}

/**
 * Runs every check of an exercise against an answer. Whatever the answer throws is a failed check.
 *
 * @param answer the answer's exports, as `import * as answer` gives them
 * @returns plain data, in the reader's language
 * @example
 * const report = await judge(exercise, { ropeApply: (seed, x) => x.flat() }, { lang: 'en' });
 * report.passed // => false
 */
export async function judge(
  exercise: Exercise,
  answer: object,
  options: JudgeOptions = {},
): Promise<Report> {
  const { lang = 'en', texts = {}, seed = 20_211, files = ['/answer.ts'], onResult } = options;
  const messages = messagesFor(lang);
  beginStraight();
  const bench = new Bench(exercise, { ...answer }, { messages, lang, seed, files });
  const name = (id: string): NamedMisconception => ({
    id,
    ...(texts.misconceptions?.[id] ?? { title: id, explanation: '' }),
  });
  const named = new Map<string, NamedMisconception>();
  const checks: CheckResult[] = [];
  const start = performance.now();
  bench.begin();
  for (const check of exercise.checks) {
    const before = performance.now();
    const outcome = runCheck(check, bench, answer);
    const ids = (outcome.state === 'fail' && outcome.misconceptions) || [];
    ids.forEach((id) => named.set(id, name(id)));
    const result: CheckResult = {
      id: check.id,
      title: texts.checks?.[check.id] ?? check.id,
      ...withoutIds(outcome),
      ...(ids.length > 0 ? { misconception: joined(ids.map(name), messages.also) } : {}),
      ms: performance.now() - before,
    };
    checks.push(result);
    onResult?.(result);
  }
  return {
    exercise: exercise.id,
    passed: checks.every(({ state }) => state === 'pass'),
    checks,
    misconceptions: [...named.values()],
    ms: performance.now() - start,
  };
}

function runCheck(check: Check, bench: Bench, answer: object): Outcome {
  const { messages } = bench;
  try {
    straightenBuiltIns();
    return check.run(bench);
  } catch (error) {
    if (error instanceof MissingFunction)
      return { state: 'fail', message: missingFunction(error.of, answer, messages) };
    if (error instanceof BentBuiltIn)
      return { state: 'fail', message: messages.bentBuiltIn(error.place) };
    throw error;
  }
}

function missingFunction(of: string, answer: object, messages: Messages): string {
  // Linking gives a file without exports a default that is no value of the reader's.
  const exported = Object.entries(answer)
    .filter(
      ([key, value]) => key !== '__esModule' && (key !== 'default' || typeof value !== 'object'),
    )
    .map(([key, value]) => (typeof value === 'function' ? key : `${key} (${typeof value})`));
  return messages.missingExport(of, exported);
}

function withoutIds(
  outcome: Outcome,
): Omit<Outcome, 'misconceptions'> & { state: 'pass' | 'fail' } {
  if (outcome.state === 'pass') return outcome;
  const { misconceptions: _, ...rest } = outcome;
  return rest;
}

/** A check result has room for one misconception; when two mistakes meet, the second is told in the first one's text. */
function joined(found: NamedMisconception[], also: string): NamedMisconception {
  const [first, ...others] = found as [NamedMisconception, ...NamedMisconception[]];
  if (others.length === 0) return first;
  return {
    ...first,
    title: found.map(({ title }) => title).join(' + '),
    explanation: found.map(({ explanation }) => explanation).join(` ${also} `),
    both: found,
  };
}
