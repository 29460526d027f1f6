import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { packageSourceDir } from './package-dir.ts';

export const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

let tool: string | undefined;

/** Of this package's own code and the Node that runs it: a new tool never trusts old results. */
export function toolHash(): string {
  if (tool) return tool;
  const dir = packageSourceDir();
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const sources = files.filter((file) => file.endsWith('.ts'));
  tool = sha256(process.version, ...sources.map((file) => readFileSync(join(dir, file))));
  return tool;
}

/** Results that are slow to make, in files named by what they depend on. */
export class Cache {
  readonly #dir: string;

  constructor(root: string) {
    this.#dir = join(root, '.cache/readings');
  }

  read<T>(key: string): T | undefined {
    const path = this.#path(key);
    if (!existsSync(path)) return undefined;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as T;
    } catch {
      return undefined; // Cut short by a crash: make it again.
    }
  }

  write(key: string, value: unknown): void {
    const path = this.#path(key);
    mkdirSync(dirname(path), { recursive: true });
    // Renaming is atomic, so two builds at once never read half a file.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, path);
  }

  #path(key: string): string {
    return join(this.#dir, `${key}.json`);
  }
}
