import { readArguments, USAGE } from './grade/arguments.ts';
import { findGraded } from './grade/find-exercise.ts';
import { gradeAnswer } from './grade/grade-answer.ts';
import { printGrade } from './grade/print-grade.ts';
import { readAnswer } from './grade/read-answer.ts';
import { UsageError } from './grade/usage-error.ts';

/*
 * npm run grade -- <problem or lab id> <answer.ts> [--json] [--lang en|es]
 *
 * Judges an answer file outside the browser, with the judge, the compiler and the limits of the page.
 * Exit code 0: every check passes. 1: the answer fails. 2: the command itself cannot be carried out; with
 * --json its message is an object on stdout as well, so that whoever reads the output always finds JSON.
 */
try {
  const { id, file, json, lang, help } = readArguments(process.argv.slice(2));
  if (help) console.log(USAGE);
  else {
    const exercise = findGraded(id);
    const answer = readAnswer(file);
    const grade = await gradeAnswer(exercise, answer, lang);
    const text = json ? JSON.stringify(grade, null, 2) : printGrade(grade, file, lang);
    // Not exitCode: a worker that was given up because of its memory may still be running.
    process.stdout.write(`${text}\n`, () => process.exit(grade.passed ? 0 : 1));
  }
} catch (error) {
  const message = error instanceof UsageError ? error.message : String((error as Error).stack);
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ passed: false, error: message }, null, 2));
  console.error(message);
  process.exitCode = 2;
}
