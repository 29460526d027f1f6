import { describe, expect, it } from 'vitest';
import { applyRopeSingle, ropeFrequencies, ropeTable } from '../../src/index.ts';
import { absolute, files, load, relative } from '../vectors/load.ts';
import { checks, type CheckName, type Rotate } from './rotation-checks.ts';
import { rotationMutants, unmutated } from './rotation-mutants.ts';
import { scalingMutants, type ScalingMutant } from './scaling-mutants.ts';

const names = Object.keys(checks) as CheckName[];

const library: Rotate = (x, position, rotaryDim, base) => {
  const row = ropeTable({ inverseFrequencies: ropeFrequencies(rotaryDim, base) }, [position]);
  return applyRopeSingle(x, row.cos, row.sin);
};

describe('the right answer', () => {
  it.each(names)('passes: %s', (name) => {
    expect(checks[name](library)).toBeUndefined();
    expect(checks[name](unmutated)).toBeUndefined();
  });
});

describe('every wrong rotation is killed by the check named for it', () => {
  it.each(rotationMutants.map((mutant) => [mutant.name, mutant.killedBy, mutant] as const))(
    '%s: %s',
    (_, killedBy, { code }) => {
      expect(checks[killedBy](code)).toBeTypeOf('string');
    },
  );

  it('and no check is idle', () => {
    expect(new Set(rotationMutants.map(({ killedBy }) => killedBy))).toEqual(new Set(names));
  });

  it('while norm and shift together let these pass, which is why they prove little', () => {
    const weak: CheckName[] = ['norm is kept', 'scores are relative', 'position 0 changes nothing'];
    const survivors = rotationMutants.filter(({ code }) =>
      weak.every((name) => checks[name](code) === undefined),
    );
    expect(survivors.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'identity',
        'reversed sign',
        'halves instead of adjacent pairs',
        'one frequency for all pairs',
      ]),
    );
  });
});

/** How far numbers are from the recorded ones; 0 to rounding for the right ones. */
function distance({ caseId, numbers }: ScalingMutant, values: ArrayLike<number>): number {
  const testCase = files.flatMap((file) => load(file)).find(({ id }) => id === caseId)!;
  const { expected } = testCase;
  if (numbers === 'inv_freq') return relative(values, expected.inv_freq!);
  if (numbers === 'slopes') return relative(values, expected.slopes!);
  if (numbers === 'attention_factor') return Math.abs(values[0] - expected.attention_factor!);
  if (numbers === 'softmax') return Math.abs(values[0] - testCase.softmax_scale!.multiplier);
  // Axes: the cosines that follow from them, at the recorded positions.
  return Math.max(
    ...expected.positions_thw!.map((position, row) =>
      absolute(
        expected.inv_freq!.map((frequency, i) => Math.cos(position[values[i]] * frequency)),
        expected.cos![row],
      ),
    ),
  );
}

describe('every wrong scaling is killed by a recorded case', () => {
  it.each(scalingMutants.map((mutant) => [mutant.name, mutant.caseId, mutant] as const))(
    '%s: %s',
    (_, __, mutant) => {
      expect(distance(mutant, mutant.right())).toBeLessThan(1e-9);
      expect(distance(mutant, mutant.wrong())).toBeGreaterThan(1e-4);
    },
  );
});
