import type { Check } from '../check.ts';
import type { Call } from '../bench.ts';
import type { Args } from '../exercise.ts';
import { firstDifference } from '../snapshot.ts';
import { compareCall } from './compare-call.ts';
import { describeCall } from './describe.ts';

/**
 * Calls must not influence one another: a later call may not change an earlier result, and the same call
 * must give the same result after others. Choose cases that differ in one argument each.
 */
export function independent(options: {
  id: string;
  of: string;
  cases: readonly Args[];
  /** What to name when a result is right at first and wrong after other calls. */
  remembered: string;
  /** What to name when results share one buffer. */
  shared: string;
}): Check {
  const { id, of, cases, remembered, shared } = options;
  return {
    id,
    of,
    misconceptions: [remembered, shared],
    run(bench) {
      const kept: Call[] = [];
      for (const args of [...cases, ...[...cases].reverse()]) {
        const call = bench.call(of, args);
        for (const earlier of kept) {
          if (firstDifference(earlier.value, bench.reread(earlier)) === undefined) continue;
          const message = bench.messages.sharedResult(
            describeCall(bench, earlier),
            describeCall(bench, call),
          );
          return { state: 'fail', message, misconceptions: [shared] };
        }
        const comparison = compareCall(bench, call);
        if ('fault' in comparison) {
          const { fault } = comparison;
          const known = fault.misconceptions ?? [];
          const right = kept.some(
            ({ args: before }) => firstDifference(before, args) === undefined,
          );
          if (known.length > 0 || !right) return fault;
          const message = bench.messages.remembers(describeCall(bench, call));
          return { ...fault, message, misconceptions: [remembered] };
        }
        kept.push(call);
      }
      return { state: 'pass' };
    },
  };
}
