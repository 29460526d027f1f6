import { fileURLToPath } from 'node:url';
import { formatEntries, formatError } from '../src/index.ts';
import { buildNodeHarness, runInNode, type NodeHarness } from '../src/node/index.ts';

const library = fileURLToPath(new URL('./fixtures/library.ts', import.meta.url));
let harness: Promise<NodeHarness> | undefined;

/** Runs one or several files with a small library of our own, under the name `numbers`. */
export async function run(files: string | Record<string, string>, timeoutMs = 2000) {
  harness ??= buildNodeHarness({ numbers: library });
  const program = typeof files === 'string' ? { '/index.ts': files } : files;
  const result = await runInNode({
    files: program,
    entry: '/index.ts',
    timeoutMs,
    harness: await harness,
  });
  return {
    ...result,
    text: formatEntries(result.entries),
    errorText: result.error ? formatError(result.error) : '',
  };
}
