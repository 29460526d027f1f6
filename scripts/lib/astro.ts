import { spawn } from 'node:child_process';
import { root } from './paths.ts';
import { programFile } from './run-command.ts';

/** Astro reports usage and looks for updates unless told not to; this project stays off the network. */
export const astroEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
};

/** Runs the astro command in this terminal and returns its exit code. */
export function astro(args: string[]): Promise<number> {
  const child = spawn(process.execPath, [programFile('astro'), ...args], {
    cwd: root,
    env: astroEnv,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child through the terminal; a kill of this process alone must be passed on.
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', stop);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
