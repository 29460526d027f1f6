import type { ExerciseTexts, Lang } from '@rope-handbook/exercises';
import type { ProblemFolder } from './read-problem.ts';

/**
 * The prose the judge needs, in one language.
 *
 * @param linkTo the address of a trap page; undefined while the page does not exist
 */
export function exerciseTexts(
  problem: Pick<ProblemFolder, 'checks' | 'misconceptions'>,
  lang: Lang,
  linkTo: (trap: string) => string | undefined,
): ExerciseTexts {
  const misconceptions = [...problem.misconceptions.values()].map(
    ({ id, title, explanation, trap }) => {
      const link = trap === undefined ? undefined : linkTo(trap);
      const texts = { title: title[lang], explanation: explanation[lang] };
      return [id, link === undefined ? texts : { ...texts, link }] as const;
    },
  );
  return {
    checks: Object.fromEntries(problem.checks.map(({ id, title }) => [id, title[lang]])),
    misconceptions: Object.fromEntries(misconceptions),
  };
}
