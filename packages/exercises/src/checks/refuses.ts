import type { Check } from '../check.ts';
import type { Args } from '../exercise.ts';
import type { Unreadable } from '../parts.ts';
import { readNumbers } from '../read-numbers.ts';
import { describeCall, describeError } from './describe.ts';

/**
 * The function must throw for every case, whatever it throws, and must not throw for the valid neighbour:
 * a function that refuses everything has not understood what to refuse.
 */
export function refuses(options: {
  id: string;
  of: string;
  cases: readonly Args[];
  valid: Args;
  misconception: string;
}): Check {
  const { id, of, cases, valid, misconception } = options;
  return {
    id,
    of,
    misconceptions: [misconception],
    run(bench) {
      for (const args of cases) {
        const call = bench.call(of, args);
        if (call.thrown !== undefined) continue;
        // An async function or a generator may well refuse, only later: that is another mistake.
        const later = readNumbers(call.value, { name: '', values: [], scalar: false });
        if ('unreadable' in later && isLater(later.unreadable)) {
          const message = bench.messages.unreadable(describeCall(bench, call), later.unreadable);
          return { state: 'fail', message };
        }
        const message = bench.messages.accepted(describeCall(bench, call));
        return { state: 'fail', message, misconceptions: [misconception] };
      }
      const neighbour = bench.call(of, valid);
      if (neighbour.thrown === undefined) return { state: 'pass' };
      const { text } = describeError(bench, neighbour.thrown.error);
      const message = bench.messages.refusedGood(describeCall(bench, neighbour), text);
      return { state: 'fail', message };
    },
  };
}

function isLater(problem: Unreadable): boolean {
  return problem.kind === 'promise' || (problem.kind === 'type' && problem.found === 'Generator');
}
