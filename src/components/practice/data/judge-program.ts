import type { ExerciseTexts, Lang } from '@rope-handbook/exercises';

/** The reader's file, as the judging program and error messages call it. */
export const ANSWER_PATH = '/answer.ts';
export const CHECK_PATH = '/check.ts';
export const JUDGE_PATH = '/judge.ts';

/**
 * The hidden files that, together with /answer.ts, make a program that judges: the same in the page and on the command line.
 *
 * @param check   check.ts and what it imports, by path
 * @param imports what the answer may import; nothing by default, or it could hand on the reference itself
 */
export function judgeProgram(
  check: Record<string, string>,
  lang: Lang,
  texts: ExerciseTexts,
  imports: readonly string[] = [],
): Record<string, string> {
  return {
    ...check,
    [JUDGE_PATH]: `import { judge } from '@rope-handbook/exercises';
import { reportCheck, restrictImports } from 'live-code:host';
import exercise from '.${CHECK_PATH}';

const texts = ${JSON.stringify(texts)};
restrictImports('${ANSWER_PATH}', ${JSON.stringify(imports)});
const answer = await import('.${ANSWER_PATH}');
await judge(exercise, answer, { lang: '${lang}', texts, onResult: reportCheck });
`,
  };
}
