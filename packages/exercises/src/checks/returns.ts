import type { Unreadable } from '../parts.ts';
import { partsOf } from '../parts.ts';
import { readPart } from '../read-numbers.ts';
import type { Check } from '../check.ts';
import type { Args } from '../exercise.ts';
import { describeCall, describeError } from './describe.ts';

/**
 * The result must have the right form: numbers, flat, as many as the reference returns. Values do not matter here.
 *
 * @param options.faults the misconception behind a form, where there is one: `{ nested: 'rows-not-flattened' }`;
 *   `short` is a length below the expected one
 */
export function returns(options: {
  id: string;
  of: string;
  cases: readonly Args[];
  faults?: Partial<Record<Unreadable['kind'] | 'short', string>>;
}): Check {
  const { id, of, cases, faults = {} } = options;
  return {
    id,
    of,
    misconceptions: Object.values(faults),
    run(bench) {
      for (const args of cases) {
        const call = bench.call(of, args);
        const described = describeCall(bench, call);
        if (call.thrown !== undefined) {
          const { text, line } = describeError(bench, call.thrown.error);
          return { state: 'fail', message: bench.messages.threw(described, text, line) };
        }
        for (const part of partsOf(bench.spec(of).reference(...args))) {
          const reading = readPart(call.value, part);
          if ('numbers' in reading || reading.unreadable.kind === 'not-finite') continue;
          const problem = reading.unreadable;
          const short = problem.kind === 'length' && problem.found < problem.expected;
          const fault = (short ? faults.short : undefined) ?? faults[problem.kind];
          return {
            state: 'fail',
            message: bench.messages.unreadable(described, problem),
            misconceptions: fault === undefined ? [] : [fault],
          };
        }
      }
      return { state: 'pass' };
    },
  };
}
