import type { Bench, Call } from './bench.ts';
import type { WrongVariant } from './exercise.ts';
import { partsOf, valueAt, type Part } from './parts.ts';
import { readNumbers } from './read-numbers.ts';
import { allowedAt } from './tolerance.ts';

/** Variants may differ from the reader's code by rounding, and theirs is not the judged result: be patient. */
const PATIENCE = 4;
/** The share of numbers a variant must reproduce: a wrong answer rarely goes wrong in one way only at every corner. */
const SHARE = 0.98;
/** Two mistakes at once are looked for on small calls only; there are many pairs of mistakes. */
const SMALL = 4096;

interface Observation {
  call: Call;
  expected: Part[];
  size: number;
}

/**
 * The ids of the variant that best explains what the answer returned; none when no variant does.
 *
 * @param depth how many mistakes may meet
 */
export function diagnose(bench: Bench, failed: Call, depth: 'one' | 'two'): readonly string[] {
  const spec = bench.spec(failed.of);
  const probes = spec.probes?.(bench.random(`probes of ${failed.of}`)) ?? [];
  const observations = [...probes.map((args) => bench.call(failed.of, args)), failed]
    .filter((call) => call.thrown === undefined)
    .map((call): Observation => {
      const expected = partsOf(spec.reference(...call.args));
      return { call, expected, size: expected.reduce((sum, { values }) => sum + values.length, 0) };
    });
  const variants = bench.exercise.wrong.filter(({ of }) => of === failed.of);
  let best: { share: number; ids: readonly string[] } = { share: 0, ids: [] };
  for (const variant of variants) {
    const single = variant.misconceptions.length === 1;
    // A single mistake is the better explanation, even where two would fit a little closer.
    if (!single && (depth === 'one' || best.share >= SHARE)) continue;
    const seen = single ? observations : observations.filter(({ size }) => size <= SMALL);
    const share = explainedShare(bench, variant, seen);
    if (share >= SHARE && share > best.share) best = { share, ids: variant.misconceptions };
  }
  return best.ids;
}

/**
 * The share of numbers that the variant reproduces, where it differs from the right answer and overall: the lower one.
 * 0 as soon as it cannot reach SHARE any more: most variants are out after one small call, and there are many.
 */
function explainedShare(bench: Bench, variant: WrongVariant, observations: Observation[]): number {
  const { tolerance } = bench.spec(variant.of);
  const small = observations.reduce((sum, { size }) => (size <= SMALL ? sum + size : sum), 0);
  const tally = { all: 0, missed: 0, telling: 0, tellingMissed: 0 };
  for (const { call, expected, size } of observations) {
    tally.all += size;
    const wrong = variant.run(call.args, bench.history(variant.of).slice(0, call.turn));
    for (const part of expected) {
      const actual = readable(call.value, part);
      const imagined = readable(wrong, part);
      for (let index = 0; index < part.values.length; index++) {
        const right = part.values[index];
        const room = PATIENCE * allowedAt(tolerance, index, right, call.args, part.name);
        const matched = actual !== undefined && close(actual[index], imagined?.[index], room);
        const telling = !close(right, imagined?.[index], room);
        tally.missed += Number(!matched);
        tally.telling += Number(telling);
        tally.tellingMissed += Number(telling && !matched);
      }
      if (tally.missed > (1 - SHARE) * Math.max(small, tally.all)) return 0;
    }
  }
  if (tally.telling === 0) return 0;
  return 1 - Math.max(tally.missed / tally.all, tally.tellingMissed / tally.telling);
}

/** The numbers even when some are NaN: a table that ends too early is recognised by where they begin. */
function readable(value: unknown, part: Part): ArrayLike<number | undefined> | undefined {
  const found = valueAt(value, part.name);
  const reading = readNumbers(found, part);
  if ('numbers' in reading) return reading.numbers;
  const { kind } = reading.unreadable;
  if (kind !== 'not-finite' && kind !== 'element') return undefined;
  return part.scalar ? [found as number] : (found as ArrayLike<number>);
}

function close(a: number | undefined, b: number | undefined, room: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return !Number.isFinite(a) && !Number.isFinite(b);
  return Math.abs(a! - b!) <= room;
}
