import fs from 'node:fs';
import path from 'node:path';
import type { ExerciseTexts, Lang } from '@rope-handbook/exercises';
import { labProgram } from '../../src/components/labs/data/lab-program.ts';
import type { LabFolder } from '../../src/components/labs/data/read-lab.ts';
import { ANSWER_PATH, judgeProgram } from '../../src/components/practice/data/judge-program.ts';
import type { ProblemFolder } from '../../src/components/practice/data/read-problem.ts';

/** An answer as it was read: its text and where it lies. */
export interface Answer {
  text: string;
  /** Absolute; a lab's other files are looked for beside it. */
  file?: string;
}

/** All files of the program that judges, and what the answer is called among them. */
export function gradingFiles(
  exercise: ProblemFolder | LabFolder,
  answer: Answer,
  lang: Lang,
  texts: ExerciseTexts,
): { files: Record<string, string>; answerPath: string } {
  if (!('hidden' in exercise)) {
    const judge = judgeProgram(exercise.check, lang, texts, exercise.imports);
    return { files: { [ANSWER_PATH]: answer.text, ...judge }, answerPath: ANSWER_PATH };
  }
  const [first, ...others] = Object.keys(exercise.solution) as [string, ...string[]];
  const files = {
    ...exercise.shown,
    [first]: answer.text,
    // A lone implementation is verified by the lab's own script.
    ...Object.fromEntries(
      others.map((name) => [name, beside(answer.file, name) ?? exercise.solution[name]!]),
    ),
    ...labProgram(exercise, lang, texts),
  };
  return { files, answerPath: first };
}

function beside(file: string | undefined, name: string): string | undefined {
  if (file === undefined) return undefined;
  const place = path.join(path.dirname(file), name);
  return fs.existsSync(place) ? fs.readFileSync(place, 'utf8') : undefined;
}
