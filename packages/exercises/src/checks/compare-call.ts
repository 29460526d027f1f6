import type { Bench, Call } from '../bench.ts';
import type { Outcome } from '../check.ts';
import { formatApart, formatNumbers, formatTolerance } from '../format.ts';
import { partsOf, type Part } from '../parts.ts';
import { readPart } from '../read-numbers.ts';
import { allowedAt } from '../tolerance.ts';
import { describeCall, describeError } from './describe.ts';

/** What one call showed: the widest tolerance that was needed, or the first thing that is wrong. */
export type Comparison =
  { allowed: number; difference: number } | { fault: Extract<Outcome, { state: 'fail' }> };

/** Compares one call with the reference, number by number; the first wrong one is reported. */
export function compareCall(bench: Bench, call: Call): Comparison {
  const { messages } = bench;
  const described = describeCall(bench, call);
  if (call.thrown !== undefined) {
    const { text, line } = describeError(bench, call.thrown.error);
    return { fault: { state: 'fail', message: messages.threw(described, text, line) } };
  }
  let allowed = 0;
  let difference = 0;
  for (const part of partsOf(bench.spec(call.of).reference(...call.args))) {
    const reading = readPart(call.value, part);
    if ('unreadable' in reading) {
      const problem = reading.unreadable;
      const place = 'index' in problem ? placeOf(bench, call, part, problem.index) : undefined;
      const message = messages.unreadable(described, problem, place);
      // Values that are there in part can be recognised; another form or length cannot.
      const misconceptions = 'index' in problem ? bench.diagnose(call) : [];
      return { fault: { state: 'fail', message, misconceptions } };
    }
    for (let index = 0; index < part.values.length; index++) {
      const room = allowedAt(
        bench.spec(call.of).tolerance,
        index,
        part.values[index],
        call.args,
        part.name,
      );
      const off = Math.abs(reading.numbers[index] - part.values[index]);
      // Written so that NaN fails too.
      if (!(off <= room))
        return { fault: differing(bench, call, part, reading.numbers, index, room) };
      allowed = Math.max(allowed, room);
      difference = Math.max(difference, off);
    }
  }
  return { allowed, difference };
}

function differing(
  bench: Bench,
  call: Call,
  part: Part,
  actual: ArrayLike<number>,
  index: number,
  room: number,
): Extract<Outcome, { state: 'fail' }> {
  const { within } = bench.messages;
  const [expected, found] = formatApart(part.values[index], actual[index]);
  // A short result is shown whole beside the number: patterns are easier to see than single values.
  const short = part.values.length > 1 && part.values.length <= 8;
  return {
    state: 'fail',
    message: bench.messages.differs(describeCall(bench, call), placeOf(bench, call, part, index)),
    expected: short ? within(expected, formatNumbers(part.values)) : expected,
    actual: short ? within(found, formatNumbers(actual)) : found,
    tolerance: formatTolerance(room),
    misconceptions: bench.diagnose(call),
  };
}

/** Undefined for a result that is one number: it has no places. */
function placeOf(bench: Bench, call: Call, part: Part, index: number): string | undefined {
  const place = bench.spec(call.of).locate?.(index, call.args, part.name);
  if (place) return place[bench.lang];
  return part.scalar ? part.name || undefined : bench.messages.element(index, part.name);
}
