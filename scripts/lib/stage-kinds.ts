import { runChecks, verdictText, type Check } from '../checks/check.ts';
import { runCommand, type Program } from './run-command.ts';
import type { Outcome, Stage } from './stages.ts';
import { tail } from './text.ts';

/** A program that passes by ending with 0. */
export function commandStage(
  name: string,
  program: Program,
  args: string[],
  options?: Parameters<typeof runCommand>[2],
): Stage {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(program, args, options);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, detail: tail(output) };
    },
  };
}

/** A list of our own checks, each counted. */
export function checksStage<S>(name: string, checks: Check<S>[], subject: () => S): Stage {
  return {
    name,
    async run(): Promise<Outcome> {
      const verdicts = await runChecks(checks, subject());
      const bad = verdicts.filter(({ faults }) => faults.length > 0);
      return {
        passed: verdicts.length - bad.length,
        failed: bad.length,
        detail: bad.map(verdictText).join('\n\n'),
      };
    },
  };
}
