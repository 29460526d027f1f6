import { existsSync, mkdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache } from '../../scripts/lib/paths.ts';

type Env = Record<string, string>;
type Starts = (executable: string, env: Env) => boolean;

/**
 * Unpacks the Chromium that @sparticuz/chromium carries and makes it start, also on a machine that
 * has neither its libraries nor a font.
 */
export async function bringChromium(starts: Starts): Promise<{ executablePath: string; env: Env }> {
  const home = path.resolve(
    path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
    '..',
  );
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  const unpackAndTry = () => unpack(folder, path.join(home, 'bin'), starts);
  const browser = await unpackAndTry();
  if (browser) return browser;
  // An interrupted run leaves half a browser, and the package trusts what it finds: once more, afresh.
  rmSync(folder, { recursive: true, force: true });
  const second = await unpackAndTry();
  if (second) return second;
  throw new Error(
    `The Chromium of @sparticuz/chromium does not start on ${os.version()}. Install Chrome or Chromium, or set ROPE_BROWSER=/path/to/chrome.`,
  );
}

async function unpack(folder: string, bin: string, starts: Starts) {
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env } as Env;
  // It unpacks to the temporary folder and would share it with every other program's "chromium".
  return withTemporaryFolder(folder, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = fontConfig(folder);
    if (starts(executablePath, env)) return { executablePath, env };
    await inflate(path.join(bin, 'al2023.tar.br')); // NSS and friends
    env['LD_LIBRARY_PATH'] = path.join(folder, 'al2023/lib');
    return starts(executablePath, env) ? { executablePath, env } : undefined;
  });
}

/** Names the fonts that came along; the package's own file names folders of its usual host. */
function fontConfig(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`);
  return file;
}

async function withTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
