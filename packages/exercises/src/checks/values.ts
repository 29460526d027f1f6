import type { Check } from '../check.ts';
import type { Args } from '../exercise.ts';
import type { Random } from '../random.ts';
import { formatSmall, formatTolerance } from '../format.ts';
import { compareCall } from './compare-call.ts';

/** Fixed calls, or calls made from random numbers. */
export type Cases = readonly Args[] | ((random: Random) => readonly Args[]);

/** The result must be the reference's, for every case. Order the cases from small to large: the first failure is shown. */
export function values(options: { id: string; of: string; cases: Cases }): Check {
  const { id, of, cases } = options;
  return {
    id,
    of,
    run(bench) {
      const all = typeof cases === 'function' ? cases(bench.random(id)) : cases;
      let allowed = 0;
      let difference = 0;
      for (const args of all) {
        const comparison = compareCall(bench, bench.call(of, args));
        if ('fault' in comparison) return comparison.fault;
        allowed = Math.max(allowed, comparison.allowed);
        difference = Math.max(difference, comparison.difference);
      }
      const { agreed, upTo } = bench.messages;
      return {
        state: 'pass',
        message: agreed(all.length, formatSmall(difference)),
        tolerance: upTo(formatTolerance(allowed)),
      };
    },
  };
}
