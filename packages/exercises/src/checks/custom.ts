import type { Bench } from '../bench.ts';
import type { Check, Outcome } from '../check.ts';

/** A promise that no ready-made check can express: a property over several calls, a file, a manifest. */
export function custom(options: {
  id: string;
  of?: string;
  misconceptions?: readonly string[];
  run: (bench: Bench) => Outcome;
}): Check {
  return options;
}
