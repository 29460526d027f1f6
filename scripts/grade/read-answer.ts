import fs from 'node:fs';
import path from 'node:path';
import type { Answer } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Reads the answer; the path counts from where the command was typed, also below `npm run`. */
export function readAnswer(file: string): Answer {
  const from = process.env.INIT_CWD ?? process.cwd();
  const place = path.resolve(from, file);
  if (!fs.existsSync(place)) throw new UsageError(`There is no file ${place}.`);
  if (fs.statSync(place).isDirectory())
    throw new UsageError(`${place} is a folder; name the file with the answer.`);
  const text = readText(place);
  // UTF-16 looks like this, too: PowerShell's > writes it.
  if (text.includes('\0')) throw new UsageError(`${place} is no text in UTF-8; save it as UTF-8.`);
  return { text, file: place };
}

function readText(place: string): string {
  try {
    return fs.readFileSync(place, 'utf8');
  } catch (error) {
    throw new UsageError(`${place} cannot be read: ${(error as Error).message}.`);
  }
}
