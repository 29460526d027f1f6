export interface AuthorErrorParts {
  /** What was found. */
  what: string;
  /** Why it cannot be used. */
  why?: string;
  /** What to write instead. */
  fix: string;
  file?: string;
  line?: number;
}

/** An error for authors: it names the place and says what to write instead. */
export class AuthorError extends Error {
  constructor({ what, why, fix, file, line }: AuthorErrorParts) {
    const place = file ? `${relativeToProject(file)}${line ? `:${line}` : ''}\n` : '';
    super(`${place}${what}${why ? `\n${why}` : ''}\nFix: ${fix}`);
    this.name = 'AuthorError';
  }
}

function relativeToProject(file: string): string {
  const root = `${process.cwd()}/`;
  return file.startsWith(root) ? file.slice(root.length) : file;
}
