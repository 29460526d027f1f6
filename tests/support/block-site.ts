import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { astroEnv } from '../../scripts/lib/astro.ts';
import { cache, root, shown, testBase } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';

const content = path.join(root, 'tests/fixtures/live-code/content');
const folderFor = (base: string): string =>
  path.join(cache, base === '/' ? 'block-site' : 'block-site-base');

/** The folder of the fixture site, built for the root of a host. */
export const blockSite = path.join(folderFor('/'), 'dist');
/** The same, built for a folder of a host. */
export const blockSiteBase = path.join(folderFor(testBase), 'dist');

/**
 * Builds the fixture site of code blocks, once per test run: the first worker process builds, the
 * others wait. All of them are children of the same process, whose id names the run.
 */
export async function buildBlockSite(base: '/' | typeof testBase = '/'): Promise<void> {
  const folder = folderFor(base);
  const done = path.join(folder, `${process.ppid}.done`);
  const failed = path.join(folder, `${process.ppid}.failed`);
  const lock = `${folder}-${process.ppid}.lock`;
  if (existsSync(done)) return;
  mkdirSync(cache, { recursive: true });
  try {
    mkdirSync(lock);
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed)) throw new Error('Another worker could not build the fixture site.');
      await wait(200);
    }
    return;
  }
  // Built by the worker that has just given the lock back.
  if (existsSync(done)) return rmSync(lock, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = `cacheDir: '${shown(folder)}/cache', outDir: '${shown(folder)}/dist'`;
  const config = path.join(folder, 'astro.config.mjs');
  writeFileSync(
    config,
    `import config from '../../astro.config.mjs';\nexport default { ...config, ${own} };\n`,
  );
  const { code, output } = await runCommand(
    'astro',
    ['build', '--config', shown(config), '--base', base],
    {
      env: { ...astroEnv, ROPE_CONTENT: content },
    },
  );
  // In this order: whoever takes the lock next must see that the work is done.
  writeFileSync(code === 0 ? done : failed, output);
  rmSync(lock, { recursive: true });
  if (code !== 0) throw new Error(`The fixture site does not build:\n${output}`);
}
