import type { Args, WrongVariant } from '../exercise.ts';
import { frequencyMistakes } from './frequency-mistakes.ts';
import { RIGHT } from './knobs.ts';
import type { Mistake } from './mistake.ts';
import { pairingMistakes } from './pairing-mistakes.ts';
import { positionMistakes } from './position-mistakes.ts';
import { rememberedMistakes } from './remembered-mistakes.ts';
import { rotateWith, type RotationInput } from './rotate-with.ts';
import { turnMistakes } from './turn-mistakes.ts';

const MISTAKES: readonly Mistake[] = [
  ...turnMistakes,
  ...pairingMistakes,
  ...frequencyMistakes,
  ...positionMistakes,
];

/**
 * Everything that is known to go wrong when rotary embedding is applied to rows: each mistake alone, the mistakes
 * that live on between calls, then every two mistakes that touch different knobs.
 *
 * @param of the function that is imitated
 * @param read how its arguments say what is rotated
 */
export function wrongRotations(of: string, read: (args: Args) => RotationInput): WrongVariant[] {
  const variant = (misconceptions: string[], knobs: Partial<typeof RIGHT>): WrongVariant => ({
    of,
    misconceptions,
    run: (args) => rotateWith({ ...RIGHT, ...knobs }, read(args)),
  });
  const remembered = rememberedMistakes.map((run): WrongVariant => ({
    of,
    misconceptions: ['table-kept-between-calls'],
    run: (args, history) => run(read(args), history.map(read)),
  }));
  return [
    ...MISTAKES.map(({ id, knobs }) => variant([id], knobs)),
    ...remembered,
    ...twoAtOnce().map(([a, b]) => variant([a.id, b.id], { ...a.knobs, ...b.knobs })),
  ];
}

function twoAtOnce(): [Mistake, Mistake][] {
  const able = MISTAKES.filter(({ alone }) => alone !== true);
  return able.flatMap((a, index) =>
    able
      .slice(index + 1)
      .filter((b) => a.id !== b.id && Object.keys(a.knobs).every((knob) => !(knob in b.knobs)))
      .map((b): [Mistake, Mistake] => [a, b]),
  );
}
