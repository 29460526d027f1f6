import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.ts';

/** The programs we run, as files for this very Node: no shell, no search path, no system Node. */
const programs = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

export type Program = keyof typeof programs;

export const programFile = (program: Program) => path.join(root, 'node_modules', programs[program]);

export interface CommandResult {
  /** null when it was stopped for taking too long. */
  code: number | null;
  /** Standard output and error, as they came. */
  output: string;
}

/** Runs a program and collects what it says. */
export function runCommand(
  program: Program,
  args: string[],
  { minutes = 5, env = {} as Record<string, string | undefined> } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [programFile(program), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a browser or a worker that hangs goes with it.
    detached: process.platform !== 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));

  const stop = () => {
    if (process.platform === 'win32') child.kill();
    else if (child.pid) killGroup(child.pid);
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, minutes * 60_000);
  const interrupted = () => {
    stop();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);

  return new Promise((resolve) => {
    const finish = (code: number | null, note = '') => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ code, output: output + note });
    };
    child.once('error', (error) => finish(1, `${program} cannot be started: ${error.message}\n`));
    child.once('close', (code) =>
      finish(late ? null : (code ?? 1), late ? `\nStopped after ${minutes} minutes.\n` : ''),
    );
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
