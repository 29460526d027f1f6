// `npm start` builds the handbook and serves it; `npm run serve` serves what is already built.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from './lib/astro.ts';
import { dist, root, shown } from './lib/paths.ts';
import { startStaticServer, type StaticServer } from './lib/static-server.ts';

const usage = `Serves the built handbook.
  --build          build it first
  --base /rope     serve below a path (with --build: build for it, too)
  --dir dist       the folder to serve
  --port 4321      or the variable PORT; 0 picks a free one
  --host 0.0.0.0   or the variable HOST; let other machines in (default: this machine only)`;

const options = readOptions();

if (!options) process.exitCode = 1;
else if (options.help) console.log(usage);
else process.exitCode = await main(options);

type Options = NonNullable<ReturnType<typeof readOptions>>;

function readOptions() {
  try {
    return parseArgs({
      options: {
        build: { type: 'boolean', default: false },
        base: { type: 'string', default: '' },
        dir: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

async function main(options: Options): Promise<number> {
  const port = readPort(options.port ?? process.env['PORT'] ?? '4321');
  if (port === undefined) return 1;
  const folder = options.dir ? path.resolve(options.dir) : dist;
  if (options.build) {
    const base = options.base ? ['--base', options.base] : [];
    const code = await astro(['build', '--outDir', folder, ...base]);
    if (code !== 0) return code;
  }
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error(`There is no site in ${shown(folder)}/. Build it first: npm run build`);
    return 1;
  }
  const server = await listen(folder, port, options);
  if (!server) return 1;
  console.log(`The handbook is at ${server.url}\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
  return 0;
}

function readPort(text: string): number | undefined {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  console.error(`The port is "${text}". Write a number from 0 to 65535, as in PORT=4400 npm start`);
  return undefined;
}

async function listen(
  folder: string,
  port: number,
  options: Options,
): Promise<StaticServer | undefined> {
  const host = options.host ?? process.env['HOST'];
  try {
    return await startStaticServer({ root: folder, base: options.base, port, host });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const next = port < 65535 ? port + 1 : 4321;
    if (code === 'EADDRINUSE') {
      console.error(
        `Port ${port} is taken. Stop what uses it, or choose another: PORT=${next} npm start`,
      );
    } else if (code === 'EACCES') {
      console.error(`Port ${port} needs more rights. Choose one above 1023: PORT=4321 npm start`);
    } else {
      console.error(
        `Cannot serve ${path.relative(root, folder)} on port ${port}: ${String(error)}`,
      );
    }
    return undefined;
  }
}
