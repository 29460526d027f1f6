import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  KIT_FILES,
  kitFolder,
  kitHash,
  pythonWithNumpy,
  runKit,
  SOLUTION_FILES,
} from '../../scripts/lib/python-kit.ts';

interface Run {
  code: number;
  output: string[];
}
const recorded = JSON.parse(readFileSync(path.join(kitFolder, 'recorded.json'), 'utf8')) as {
  hash: string;
  starter: Run;
  solution: Run;
};

/** The verdicts: rounding may differ between machines, verdicts may not. */
const verdicts = ({ output }: { output: string[] }): string[] =>
  output.filter((line) => /^(PASS|FAIL)/.test(line));

describe('the NumPy kit of lab 02', () => {
  it('is the one whose run was recorded', () => {
    const remedy = 'The kit changed: run “node scripts/record-kit.ts” where NumPy is installed.';
    expect(kitHash(), remedy).toBe(recorded.hash);
  });

  it('passes its own checks with the solution, and says what was expected', () => {
    expect(recorded.solution.code).toBe(0);
    expect(verdicts(recorded.solution).length).toBeGreaterThanOrEqual(12);
    expect(verdicts(recorded.solution).every((line) => line.startsWith('PASS'))).toBe(true);
    const explained = recorded.solution.output.filter((line) => /expected .*, got /.test(line));
    expect(explained).toHaveLength(verdicts(recorded.solution).length);
  });

  it('fails its own checks with the starter', () => {
    expect(recorded.starter.code).toBe(1);
    expect(recorded.starter.output.at(-1)).toMatch(/^\d+ checks fail$/);
  });

  it('gives the recorded verdicts again wherever NumPy is installed', () => {
    // Without NumPy the record stands alone; its hash was compared above.
    if (pythonWithNumpy() === undefined) return;
    for (const what of ['starter', 'solution'] as const) {
      const run = runKit(what);
      expect(run.code).toBe(recorded[what].code);
      expect(verdicts(run)).toEqual(verdicts(recorded[what]));
    }
  });

  it.each([...KIT_FILES, ...SOLUTION_FILES.map((name) => `solution/${name}`)])(
    '%s uses NumPy alone, and no einsum',
    (name) => {
      const text = readFileSync(path.join(kitFolder, name), 'utf8');
      const imports = [...text.matchAll(/^(?:import|from) (\w+)/gm)].map(([, module]) => module);
      for (const module of imports)
        expect(['numpy', 'math', 'sys', 'rope', 'verify']).toContain(module);
      expect(text.replace('no einsum', '')).not.toMatch(/einsum/);
    },
  );
});
