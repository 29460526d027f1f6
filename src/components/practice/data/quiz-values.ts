import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AuthorError } from '../../../errors.ts';

/** What quiz.ts exports: functions without arguments that compute a number, or a text for a prompt. */
export type QuizValues = Readonly<Record<string, () => number | string | readonly number[]>>;

/** The quiz.ts beside a page; empty when there is none. Node runs it, so it may import rope-core. */
export async function readQuizValues(folder: string): Promise<QuizValues> {
  const file = path.resolve(folder, 'quiz.ts');
  if (!fs.existsSync(file)) return {};
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as QuizValues;
}

/** Calls one of the functions; a missing one is the author's mistake. */
export function quizValue(
  values: QuizValues,
  name: string,
  folder: string,
): number | string | readonly number[] {
  const compute = values[name];
  if (typeof compute === 'function') return compute();
  throw new AuthorError({
    what: `quiz.yaml refers to "${name}", which quiz.ts does not export.`,
    fix: `Write “export function ${name}() { … }” in quiz.ts; it exports ${Object.keys(values).join(', ') || 'nothing'}.`,
    file: path.join(folder, 'quiz.ts'),
  });
}

/** Replaces `{{name}}` in a text by the value that quiz.ts computes: nobody types a computed number. */
export function fillIn(
  text: string,
  values: QuizValues,
  folder: string,
  show: (value: number) => string,
): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = quizValue(values, name, folder);
    return typeof value === 'number' ? show(value) : String(value);
  });
}
