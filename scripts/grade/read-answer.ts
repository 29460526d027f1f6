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
  return { text: fs.readFileSync(place, 'utf8'), file: place };
}
