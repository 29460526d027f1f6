import { HALF_PRECISION, ROUNDINGS } from '../roundings.ts';
import { RIGHT, type Knobs, type TurnInput } from './knobs.ts';
import type { Mistake } from './mistake.ts';

type Turn = (a: number, b: number, cos: number, sin: number) => readonly [number, number];

/** One angle for both members, as everybody writes it. */
const mistake = (id: string, ...turns: Turn[]): Mistake[] =>
  turns.map((turn) => ({
    id,
    knobs: {
      turn: ({ first, second, angles: [angle] }: TurnInput) =>
        turn(first, second, Math.cos(angle), Math.sin(angle)),
    },
  }));

const alone = (mistakes: Mistake[]): Mistake[] =>
  mistakes.map((item) => ({ ...item, alone: true }));

const rounded = (round: (value: number) => number): Mistake => ({
  id: 'rounded',
  alone: true,
  knobs: { finish: (flat) => flat.map(round) },
});

/** Frequencies, angles or both in half precision: small errors near position 0, any angle far away. */
function roundedAngles(keep: (value: number) => number): Mistake[] {
  const frequency: Knobs['frequency'] = (input) => keep(RIGHT.frequency(input));
  const turn: Knobs['turn'] = ({ first, second, angles: [a, b] }) =>
    RIGHT.turn({ first, second, angles: [keep(a), keep(b)] });
  return [{ frequency }, { turn }, { frequency, turn }].map((knobs) => ({
    id: 'rounded',
    alone: true,
    knobs,
  }));
}

/** What happens to the two numbers of a pair. */
export const turnMistakes: readonly Mistake[] = [
  ...alone(mistake('not-started', () => [0, 0])),
  ...alone(mistake('not-rotated', (a, b) => [a, b])),
  ...mistake(
    'added-not-rotated',
    (a, b, cos, sin) => [a + sin, b + cos],
    (a, b, cos, sin) => [a + cos, b + sin],
    (a, b, _cos, sin) => [a + sin, b + sin],
  ),
  ...mistake('reversed-sign', (a, b, cos, sin) => [a * cos + b * sin, b * cos - a * sin]),
  ...mistake(
    'overwritten-too-early',
    (a, b, cos, sin) => {
      const early = a * cos - b * sin;
      return [early, early * sin + b * cos];
    },
    (a, b, cos, sin) => {
      const early = a * sin + b * cos;
      return [a * cos - early * sin, early];
    },
  ),
  ...mistake(
    'not-a-rotation',
    (a, b, cos, sin) => [a * cos + b * sin, a * sin + b * cos],
    (a, b, cos, sin) => [a * cos - b * sin, b * cos - a * sin],
    (a, b, cos, sin) => [a * cos + b * sin, a * sin - b * cos],
    (a, b, cos, sin) => [a * cos - b * sin, a * sin - b * cos],
    (a, b, cos, sin) => [a * cos, b * sin],
    (a, b, cos) => [a * cos, b * cos],
  ),
  ...mistake('sine-cosine-swapped', (a, b, cos, sin) => [a * sin - b * cos, a * cos + b * sin]),
  ...mistake('members-swapped', (a, b, cos, sin) => [a * sin + b * cos, a * cos - b * sin]),
  ...ROUNDINGS.map(rounded),
  ...alone(
    HALF_PRECISION.flatMap((keep) =>
      mistake('rounded', (a, b, cos, sin) => [
        a * keep(cos) - b * keep(sin),
        a * keep(sin) + b * keep(cos),
      ]),
    ),
  ),
  ...HALF_PRECISION.flatMap((keep) => roundedAngles(keep)),
];
