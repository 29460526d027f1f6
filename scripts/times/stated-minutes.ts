import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Check, Fault } from '../checks/check.ts';
import { shown } from '../lib/paths.ts';
import { estimate, isOff, TOLERANCE, type Load } from './estimate.ts';
import { measure, measureLab, measureProblem } from './measure.ts';

/** Where minutes are stated, how the line looks, and how the folder is measured. */
const kinds: {
  section: string;
  stated: string[];
  measure: (root: string, folder: string) => Load;
}[] = [
  { section: 'path', stated: ['en.mdx', 'es.mdx'], measure },
  { section: 'labs', stated: ['en.mdx', 'es.mdx'], measure: measureLab },
  { section: 'problems', stated: ['problem.yaml'], measure: measureProblem },
];

const LINE = /^minutes:\s*['"]?(\d+)(?:\s*[–-]\s*(\d+))?['"]?\s*$/;

/** The check takes the content folder. */
export const statedMinutes: Check<string>[] = kinds.map(({ section, stated, measure: count }) => ({
  name: `minutes-of-${section}`,
  promise: `Minutes stated in ${section} are within ${TOLERANCE * 100} % of what reading and doing take.`,
  run: (root) =>
    folders(path.join(root, section)).flatMap((name) => {
      const folder = path.join(section, name);
      const places = stated.flatMap((file) => statementIn(path.join(root, folder, file)));
      if (places.length === 0) return [];
      const load = count(root, folder);
      const minutes = estimate(load);
      return places
        .filter((place) => isOff(place.minutes, minutes))
        .map(({ file, line, text }) => fault(file, line, text, minutes, load));
    }),
}));

function fault(file: string, line: number, text: string, minutes: number, load: Load): Fault {
  const parts = Object.entries(load).filter(([, count]) => count > 0);
  return {
    file: shown(file),
    line,
    found: `It says ${text.trim()}, but reading and doing take about ${minutes.toFixed(1)} minutes (${parts.map(([part, count]) => `${part} ${count}`).join(', ')}).`,
    fix: 'State other minutes, or shorten or extend what there is; the rates are in scripts/times/estimate.ts.',
  };
}

function statementIn(file: string) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const match = LINE.exec(text);
      if (!match) return [];
      const minutes = match.slice(1).flatMap((digits) => (digits ? [Number(digits)] : []));
      return [{ file, line: index + 1, text, minutes }];
    })
    .slice(0, 1);
}

const folders = (section: string): string[] =>
  existsSync(section)
    ? readdirSync(section, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
