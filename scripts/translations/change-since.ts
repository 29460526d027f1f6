import { execFileSync } from 'node:child_process';
import type { Freshness } from '../../src/translations/freshness.ts';
import { fingerprint } from '../../src/translations/record.ts';

/** How the English text changed since the translation was compared with it, from the history. */
export function changeSince({ files, review }: Freshness, root: string): string {
  const file = `./${files.en}`;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  try {
    const commits = git('log', '--format=%H', '--', file).split('\n').filter(Boolean);
    const then = commits.find(
      (commit) => fingerprint(git('show', `${commit}:${file}`)) === review?.english,
    );
    if (then) return git('diff', '--word-diff', then, '--', file);
  } catch {
    // No git, or a copy without its history: the text itself has to do.
  }
  return `The text that was compared on ${review?.reviewed} is not in the history. Compare the files as they are.`;
}
