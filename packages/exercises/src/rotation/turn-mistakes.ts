import type { TurnInput } from './knobs.ts';
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

const rounded = (decimals: number): Mistake => ({
  id: 'rounded',
  alone: true,
  knobs: { finish: (flat) => flat.map((value) => Number(value.toFixed(decimals))) },
});

/** What happens to the two numbers of a pair. */
export const turnMistakes: readonly Mistake[] = [
  ...alone(mistake('not-started', () => [0, 0])),
  ...alone(mistake('not-rotated', (a, b) => [a, b])),
  ...mistake(
    'added-not-rotated',
    (a, b, cos, sin) => [a + sin, b + cos],
    (a, b, cos, sin) => [a + cos, b + sin],
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
  rounded(4),
  rounded(3),
  rounded(2),
];
