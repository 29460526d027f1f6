import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bringChromium } from './bring-chromium.ts';

/** Tests need a browser that may be nobody's: a fresh machine has none and may not download one. */
export interface Browser {
  source: 'ROPE_BROWSER' | 'playwright' | 'system' | 'npm package';
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

/**
 * The first that starts: $ROPE_BROWSER, the one Playwright downloaded, Chrome or Chromium of this
 * machine, the one inside the npm package @sparticuz/chromium (Linux x64).
 * ROPE_SKIP_SYSTEM=1 passes over the machine's own, to try what a fresh machine would use.
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env['ROPE_BROWSER'];
  if (wanted) {
    if (starts(wanted)) return found('ROPE_BROWSER', wanted);
    throw new Error(`ROPE_BROWSER is ${wanted}, which does not start. Correct it, or unset it.`);
  }
  if (!process.env['ROPE_SKIP_SYSTEM']) {
    const { chromium } = await import('@playwright/test');
    const downloaded = chromium.executablePath();
    if (existsSync(downloaded) && starts(downloaded)) return found('playwright', downloaded);
    const installed = systemBrowsers().find((file) => existsSync(file) && starts(file));
    if (installed) return found('system', installed);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await bringChromium(starts);
    // The headless shell keeps sandboxed frames in the page's process unless told otherwise.
    return {
      ...found('npm package', executablePath),
      env,
      args: [...asRoot(), '--site-per-process'],
    };
  }
  throw new Error(
    'No browser found for the tests. Install Chrome or Chromium, or run "npx playwright install chromium", or set ROPE_BROWSER=/path/to/chrome.',
  );
}

function found(source: Browser['source'], executablePath: string): Browser {
  return { source, executablePath, args: asRoot() };
}

/** Chromium refuses its own sandbox when root starts it, as in most containers. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function starts(executable: string, env: NodeJS.ProcessEnv = process.env): boolean {
  // On Windows `chrome.exe --version` opens a window and prints nothing.
  if (process.platform === 'win32') return existsSync(executable);
  try {
    execFileSync(executable, ['--version', '--no-sandbox'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 15_000,
    });
    return true;
  } catch {
    return false;
  }
}

function systemBrowsers(): string[] {
  const programs = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
  const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    path.win32.join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    path.win32.join(programs86, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ];
}
