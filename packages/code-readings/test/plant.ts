import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkReading, writeLock } from '../src/index.ts';

/** A small reading in which everything is right. Tests plant one fault each. */
export const healthy = {
  'reading.yaml': [
    'title: { en: Turn, es: Giro }',
    'source: ./turn.ts',
    'groups:',
    '  - id: turn',
    '    at: export function turn',
    '    title: { en: Turn, es: Giro }',
  ].join('\n'),
  'turn.ts': [
    'export function turn(x: number, y: number, angle: number): number[] {',
    '  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];',
    '  return [x * cos - y * sin, x * sin + y * cos];',
    '}',
    '',
    'const quarter = turn(1, 0, Math.PI / 2);',
    'console.log(quarter.length);',
  ].join('\n'),
  'notes.en.mdx': notes('In.', 'Two numbers: $\\cos\\varphi$.', 'Out.', 'A quarter turn.'),
  'notes.es.mdx': notes('Entra.', 'Dos números: $\\cos\\varphi$.', 'Sale.', 'Un cuarto de vuelta.'),
};

function notes(...texts: string[]): string {
  const tags = [
    '<Note at="export function turn" kind="contract">',
    '<Note at="const [cos, sin]" kind="transition">',
    '<Note at="return [x * cos" kind="shape">',
    '<Note at="const quarter … console.log" kind="interview">',
  ];
  return tags.map((tag, i) => `${tag}\n${texts[i]}\n</Note>\n`).join('\n');
}

export type Files = Record<string, string>;

export interface Planted {
  root: string;
  dir: string;
  /** Takes the code of now as reviewed. */
  review(): void;
  write(files: Files): void;
}

/** Writes a reading below a temporary root; `files` replace or add to the healthy ones. */
export function plant(files: Files = {}, { reviewed = true } = {}): Planted {
  const root = mkdtempSync(join(tmpdir(), 'reading-'));
  const dir = join(root, 'content/readings/turn');
  const write = (changed: Files): void => {
    for (const [name, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), text);
    }
  };
  const review = (): void =>
    writeFileSync(join(dir, 'review.lock'), writeLock(checkReading(dir, { root }).lock));
  write({ ...healthy, ...files });
  if (reviewed) review();
  return { root, dir, review, write };
}

/** One healthy file with one passage replaced; fails if the passage is not there. */
export function altered(name: keyof typeof healthy, from: string, to: string): Files {
  if (!healthy[name].includes(from)) throw new Error(`"${from}" is not in ${name}.`);
  return { [name]: healthy[name].replace(from, to) };
}
