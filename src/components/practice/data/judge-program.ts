import type { ExerciseTexts, Lang } from '@rope-handbook/exercises';

/** The reader's file, as the judging program and error messages call it. */
export const ANSWER_PATH = '/answer.ts';
export const CHECK_PATH = '/check.ts';
export const JUDGE_PATH = '/judge.ts';

/** The hidden files that, together with /answer.ts, make a program that judges: the same in the page and on the command line. */
export function judgeProgram(
  check: string,
  lang: Lang,
  texts: ExerciseTexts,
): Record<string, string> {
  return {
    [CHECK_PATH]: check,
    [JUDGE_PATH]: `import * as answer from '.${ANSWER_PATH}';
import exercise from '.${CHECK_PATH}';
import { judge } from '@rope-handbook/exercises';
import { reportCheck } from 'live-code:host';

const texts = ${JSON.stringify(texts)};
await judge(exercise, answer, { lang: '${lang}', texts, onResult: reportCheck });
`,
  };
}
