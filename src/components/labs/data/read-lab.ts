import fs from 'node:fs';
import path from 'node:path';
import { AuthorError } from '../../../errors.ts';
import { misconceptions, type Misconception } from '../../practice/data/problem-schema.ts';
import { readYaml } from '../../../authoring/read-yaml.ts';
import { lab, type LabData } from './lab-schema.ts';

/** A graded lab as its folder describes it. Paths are those inside the program: `/rope.ts`. */
export interface LabFolder extends Omit<LabData, 'misconceptions' | 'files' | 'shown'> {
  id: string;
  folder: string;
  /** Own ones and those of the problems, by id. */
  misconceptions: ReadonlyMap<string, Misconception>;
  starter: Record<string, string>;
  solution: Record<string, string>;
  /** Visible, read only. */
  shown: Record<string, string>;
  /** What judges and records, and everything else the program needs. */
  hidden: Record<string, string>;
}

const REMEDY =
  'A graded lab.yaml has title, summary, experiment, files, checks, seed and config; content/labs/lab-02-implementation/lab.yaml is an example.';

/** Files of a lab's folder that are not part of its program. */
const NOT_PROGRAM = new Set(['quiz.ts']);

export function readLab(folder: string): LabFolder {
  const { data, file } = readYaml(path.join(folder, 'lab.yaml'), lab, REMEDY);
  const common = path.join(folder, '..', '..', 'problems', 'misconceptions.yaml');
  const known = [
    ...(fs.existsSync(common) ? readYaml(common, misconceptions, REMEDY).data : []),
    ...data.misconceptions,
  ];
  const own = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !NOT_PROGRAM.has(name));
  for (const name of ['check.ts', 'record.ts', ...data.shown]) {
    if (!own.includes(name))
      throw new AuthorError({
        what: `The lab has no ${name}.`,
        fix: 'Write it beside lab.yaml.',
        file,
      });
  }
  const read = (...at: string[]): string => program(path.join(folder, ...at));
  const record = (names: string[], ...at: string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`/${name}`, read(...at, name)]));
  return {
    ...data,
    id: path.basename(folder),
    folder,
    misconceptions: new Map(known.map((item) => [item.id, item])),
    starter: record(data.files, 'starter'),
    solution: record(data.files, 'solution'),
    shown: record(data.shown),
    hidden: {
      '/plot.ts': read('..', 'plot.ts'),
      ...record(own.filter((name) => !data.shown.includes(name))),
    },
  };
}

/** The folder holds a lab with checks; others, such as a reading lab, only have conditions to tick. */
export function isGradedLab(folder: string): boolean {
  return (
    fs.existsSync(path.join(folder, 'check.ts')) && fs.existsSync(path.join(folder, 'lab.yaml'))
  );
}

function program(file: string): string {
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trimEnd();
  throw new AuthorError({
    what: 'There is no such file.',
    fix: 'Every file named in lab.yaml lies in starter/ and in solution/.',
    file,
  });
}
