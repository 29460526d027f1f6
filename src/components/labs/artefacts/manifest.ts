import type { LabRun } from '../run.ts';

/** What a lab knows about its experiment before anything runs. */
export interface Experiment {
  experiment: string;
  seed: number;
  versions: Record<string, string>;
  config: Record<string, unknown>;
}

/** manifest.json: what was run, with which settings, and what came out. */
export function manifest(experiment: Experiment, run: LabRun): string {
  const { experiment: name, seed, versions, config } = experiment;
  const { date, results, passed, total } = run;
  const content = {
    experiment: name,
    date,
    seed,
    versions,
    config,
    results,
    checks: { passed, total },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
