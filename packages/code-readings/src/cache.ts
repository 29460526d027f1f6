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

/** Of this package's own code and the Node that runs it: a new tool never trusts old results. */
export function toolHash(dir = packageSourceDir()): string {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const sources = files.filter((file) => file.endsWith('.ts'));
  return sha256(process.version, ...sources.map((file) => readFileSync(join(dir, file))));
}

let ownTool: string | undefined;

/** Results that are slow to make, in files named by what they depend on, in a folder per tool. */
export class Cache {
  readonly #dir: string;
  /** How often something was found and how often it had to be made. */
  hits = 0;
  misses = 0;

  constructor(root: string, tool = (ownTool ??= toolHash())) {
    this.#dir = join(root, '.cache/readings', tool.slice(0, 12));
  }

  read<T>(key: string): T | undefined {
    const found = this.#parse<T>(this.#path(key));
    if (found === undefined) this.misses += 1;
    else this.hits += 1;
    return found;
  }

  write(key: string, value: unknown): void {
    const path = this.#path(key);
    mkdirSync(dirname(path), { recursive: true });
    // Renaming is atomic, so two builds at once never read half a file.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, path);
  }

  #parse<T>(path: string): T | undefined {
    if (!existsSync(path)) return undefined;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as T;
    } catch {
      return undefined; // Cut short by a crash: make it again.
    }
  }

  #path(key: string): string {
    return join(this.#dir, `${key}.json`);
  }
}
