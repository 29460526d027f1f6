import { parseArgs } from 'node:util';
import type { Lang } from '@rope-handbook/exercises';
import { UsageError } from './usage-error.ts';

export const USAGE = `Usage: npm run grade -- <problem or lab id> <answer.ts> [--json] [--lang en|es]

Runs an answer file against the checks of a problem or lab, outside the browser.
The other files of a lab are taken from beside the answer, or are the lab's own.
Exit code 0: every check passes. 1: the answer fails. 2: wrong use of the command.
npm prints two lines of its own before the answer; with --json, leave them out by
npm run --silent grade -- <id> <answer.ts> --json`;

export interface Arguments {
  id: string;
  file: string;
  json: boolean;
  lang: Lang;
  help: boolean;
}

export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const { json = false, lang = 'en', help = false } = values;
  const [id = '', file = '', ...rest] = positionals;
  if (lang !== 'en' && lang !== 'es')
    throw new UsageError(`--lang ${lang}: the languages are en and es.`);
  if (!help && (file === '' || rest.length > 0)) throw new UsageError(USAGE);
  return { id, file, json, lang, help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
