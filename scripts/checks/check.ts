/** Something an author has to change. */
export interface Fault {
  /** From the top of the repository. */
  file: string;
  line?: number;
  /** What was found. */
  found: string;
  /** What to write instead. */
  fix: string;
}

/** One promise about the content or the built site. */
export interface Check<Subject> {
  name: string;
  /** What holds when the check passes, in one sentence. */
  promise: string;
  run(subject: Subject): Fault[] | Promise<Fault[]>;
}

export interface Verdict {
  name: string;
  promise: string;
  faults: Fault[];
}

/** Runs every check, one after the other. A check that breaks down is a fault of its own. */
export async function runChecks<S>(checks: Check<S>[], subject: S): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { name, promise, run } of checks) {
    const faults = await Promise.resolve(subject)
      .then(run)
      .catch((error: Error) => [
        { file: `check ${name}`, found: `${error.stack}`, fix: 'Repair the check itself.' },
      ]);
    verdicts.push({ name, promise, faults });
  }
  return verdicts;
}

export function faultText({ file, line, found, fix }: Fault): string {
  return `${file}${line ? `:${line}` : ''}\n    ${found}\n    Fix: ${fix}`;
}

export function verdictText({ name, promise, faults }: Verdict): string {
  if (faults.length === 0) return `✓ ${name}`;
  return [`✗ ${name}: ${promise}`, ...faults.map((fault) => `  ${faultText(fault)}`)].join('\n');
}
