export interface Problem {
  file: string;
  found: string;
}

/** Everything that an edition could not take over, so that one run shows all of it. */
export class ConversionError extends Error {
  readonly problems: Problem[];

  constructor(edition: string, problems: Problem[]) {
    const shown = problems.slice(0, 20).map(({ file, found }) => `  ${file}: ${found}`);
    const more = problems.length > 20 ? `\n  and ${problems.length - 20} more` : '';
    const count = problems.length === 1 ? 'one thing' : `${problems.length} things`;
    super(`The ${edition} cannot be written: ${count} would not work.\n${shown.join('\n')}${more}`);
    this.name = 'ConversionError';
    this.problems = problems;
  }
}
