import fs from 'node:fs';
import path from 'node:path';
import { AuthorError } from '../../../errors.ts';

const GOAL_PATH = '/goal.ts';
export const GOAL_RUN_PATH = '/goal-run.ts';

/** The hidden files that run the reader's /index.ts and then judge what it printed. */
export function goalProgram(goal: string, lang: 'en' | 'es'): Record<string, string> {
  return {
    [GOAL_PATH]: goal,
    [GOAL_RUN_PATH]: `import { printed, reportCheck } from 'live-code:host';
import { goal } from '.${GOAL_PATH}';

await import('./index.ts');
const { reached, note, missing, expected, actual } = goal({ lines: printed() });
reportCheck({
  id: 'goal',
  title: '',
  state: reached ? 'pass' : 'fail',
  message: (reached ? note : missing)?.${lang},
  expected,
  actual,
});
`,
  };
}

/**
 * The goal.ts in a lesson's folder.
 *
 * @param page the page that asks for it, for the message when there is none
 */
export function readGoal(page: { file: string; line?: number }): string {
  const file = path.join(path.dirname(page.file), 'goal.ts');
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  throw new AuthorError({
    what: `<Goal> needs a goal.ts beside the page.`,
    why: 'It looks at what the reader’s program printed and says what is missing.',
    fix: 'Write goal.ts and goal-solution.ts; content/path/different-speeds has an example.',
    ...page,
  });
}
