import type { Check } from '../check.ts';
import { firstDifference } from '../snapshot.ts';
import type { Cases } from './values.ts';
import { describeCall } from './describe.ts';

/** The function must leave its arguments as they were, whatever it returns. */
export function unmodified(options: {
  id: string;
  of: string;
  cases: Cases;
  misconception: string;
}): Check {
  const { id, of, cases, misconception } = options;
  return {
    id,
    of,
    misconceptions: [misconception],
    run(bench) {
      for (const args of typeof cases === 'function' ? cases(bench.random(id)) : cases) {
        const call = bench.call(of, args);
        for (const [index, argument] of call.args.entries()) {
          const path = firstDifference(argument, call.given[index]);
          if (path === undefined) continue;
          const message = bench.messages.modified(describeCall(bench, call), index, path);
          return { state: 'fail', message, misconceptions: [misconception] };
        }
      }
      return { state: 'pass' };
    },
  };
}
