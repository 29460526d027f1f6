/** What one stage of the checks found. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Shown when something failed, or when it is short. */
  detail?: string;
  /** Shown in any case: what nobody has to act on now. */
  note?: string;
}

export interface Stage {
  name: string;
  run(): Promise<Outcome>;
}

/** A stage, or lanes of stages that run side by side: for programs that keep one core busy each. */
export type Step = Stage | { lanes: Stage[][] };

/**
 * Runs every stage, whatever the ones before said, and ends with the line `N passed, N failed`.
 * Returns the exit code.
 */
export async function runStages(steps: Step[], print = console.log): Promise<number> {
  const total = { passed: 0, failed: 0 };
  const runStage = async ({ name, run }: Stage): Promise<void> => {
    const start = performance.now();
    const outcome = await run().catch((error: Error): Outcome => ({
      passed: 0,
      failed: 1,
      detail: error.stack,
    }));
    // A stage that tested nothing has not passed.
    const { passed, failed, detail } =
      outcome.passed + outcome.failed === 0
        ? { passed: 0, failed: 1, detail: `Nothing was tested.\n${outcome.detail ?? ''}` }
        : outcome;
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = failed ? `${passed} passed, ${failed} failed` : `${passed} passed`;
    print(`${failed ? '✗' : '✓'} ${name.padEnd(26)} ${counts} (${seconds} s)`);
    if (failed && detail) print(indent(detail.trim()));
    if (outcome.note) print(indent(outcome.note));
  };
  const runLane = async (lane: Stage[]): Promise<void> => {
    for (const stage of lane) await runStage(stage);
  };
  for (const step of steps) {
    await Promise.all(('lanes' in step ? step.lanes : [[step]]).map(runLane));
  }
  print('');
  print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

const indent = (text: string) => text.replaceAll(/^/gm, '    ');
