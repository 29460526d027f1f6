import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readMdx } from '../checks/mdx-file.ts';
import { mdxProse } from '../spelling/mdx-prose.ts';
import type { Load } from './estimate.ts';

/** Counts what a page of the content tree asks of its reader, in English. */
export function measure(root: string, folder: string): Load {
  const file = path.join(root, folder, 'en.mdx');
  const text = readFileSync(file, 'utf8');
  const { embeds, imports } = readMdx(file);
  const figures = new Set(
    imports.flatMap(({ specifier }) => /\/figures\/.*?(\w+)\.astro$/.exec(specifier)?.[1] ?? []),
  );
  const named = (...names: string[]) => embeds.filter(({ name }) => names.includes(name));
  const programs = named('LiveCode', 'Goal');
  const code = programs.map(({ props }) => readText(path.join(root, `${props['id']}.ts`)));
  const fenced = [...text.matchAll(/^```(?!math)\w.*\n([\s\S]*?)^```/gm)].map(
    ([, lines]) => lines!,
  );
  return {
    words: countWords(mdxProse(text, 'en')) + countWords(quizWords(path.join(root, folder))),
    codeLines: countLines([...code, ...fenced].join('\n')),
    formulas: [...text.matchAll(/^\$\$$/gm)].length / 2,
    figures: embeds.filter(({ name }) => figures.has(name)).length,
    snippets: programs.length,
    goals: named('Goal').length,
    questions: named('Prediction', 'Recall').length,
    written: 0,
    answers: 0,
    sketches: named('Whiteboard').length,
  };
}

/** A problem's page, and the code that its reader writes. */
export function measureProblem(root: string, folder: string): Load {
  const [given, written] = program(path.join(root, folder), 'starter.ts', 'solution.ts');
  return { ...measure(root, folder), codeLines: given, written };
}

/** A lab's page, the code and the answers that its reader writes, and the reading that it is about. */
export function measureLab(root: string, folder: string): Load {
  const lab = parse(readText(path.join(root, folder, 'lab.yaml'))) as {
    reading?: string;
    files?: string[];
    shown?: string[];
    conditions?: unknown[];
    writeUp?: unknown[];
  };
  const page = measure(root, folder);
  const pairs = (lab.files ?? []).map((name) =>
    program(path.join(root, folder), `starter/${name}`, `solution/${name}`),
  );
  const shown = (lab.shown ?? []).map((name) => readText(path.join(root, folder, name)));
  const reading = path.join(root, 'readings', lab.reading ?? 'none');
  const source = readText(path.join(reading, 'rope_reading.py'));
  const notes = readText(path.join(reading, 'notes.en.mdx'));
  return {
    ...page,
    // The experiment: run it, change it and run it again, read its table or plot.
    ...(lab.files && {
      snippets: page.snippets + 1,
      goals: page.goals + 1,
      figures: page.figures + 1,
    }),
    words: page.words + (notes ? countWords(mdxProse(notes, 'en')) : 0),
    codeLines: sum(pairs.map(([given]) => given)) + countLines([...shown, source].join('\n')),
    written: sum(pairs.map(([, written]) => written)),
    answers: (lab.conditions ?? lab.writeUp ?? []).length,
  };
}

/** How many lines are given, and how many the solution has that are new; a line that comes again is copied. */
function program(folder: string, starter: string, solution: string): [number, number] {
  const given = new Set(codeLines(readText(path.join(folder, starter))));
  const whole = new Set(codeLines(readText(path.join(folder, solution))));
  return [given.size, [...whole].filter((line) => !given.has(line)).length];
}

const sum = (numbers: number[]): number => numbers.reduce((all, x) => all + x, 0);

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Lines that say something: no comments, no lone brackets. */
const codeLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line) && !/^(\/\/|\/?\*)/.test(line));

const countLines = (text: string): number =>
  text.split('\n').filter((line) => /\S/.test(line)).length;

/** Prompts, choices and one reply of each question; nobody reads the replies to what they did not choose. */
function quizWords(folder: string): string {
  const text = readText(path.join(folder, 'quiz.yaml'));
  const questions = (parse(text) ?? []) as {
    prompt: { en: string };
    feedback?: { en: string };
    choices?: { text: { en: string }; feedback: { en: string } }[];
  }[];
  return questions
    .flatMap(({ prompt, feedback, choices = [] }) => [
      prompt.en,
      ...choices.map((choice) => choice.text.en),
      feedback?.en ?? choices[0]?.feedback.en ?? '',
    ])
    .join(' ');
}
