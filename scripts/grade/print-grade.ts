import type { CheckResult, Lang } from '@rope-handbook/exercises';
import { consoleStrings, formatError } from '@rope-handbook/live-code';
import type { Grade, Halt } from './grade-answer.ts';
import { strings, type GradeStrings } from './strings.ts';

/** A grade as text for a terminal. */
export function printGrade(grade: Grade, file: string, lang: Lang): string {
  const t = strings[lang];
  const passing = grade.checks.filter(({ state }) => state === 'pass').length;
  const total = grade.checks.length + grade.missing.length;
  const begun = grade.checks.length > 0;
  return [
    `${grade.exercise}: ${file}`,
    '',
    ...grade.checks.map((check) => checkLines(check, t)),
    ...(grade.halt ? [`! ${haltLine(grade, grade.halt, file, lang)}`] : []),
    ...(begun ? grade.missing : []).map(({ title }) => `– ${title} (${t.notReached})`),
    ...(grade.console === '' ? [] : ['', t.printed, indent(grade.console)]),
    ...grade.misconceptions.map(
      ({ id, title, explanation, link }) =>
        `\n${t.misconception}: ${title} [${id}]\n${indent(explanation)}${link ? `\n${indent(link)}` : ''}`,
    ),
    '',
    `${grade.passed ? t.passed : t.failed}: ${t.count(passing, total)}`,
  ].join('\n');
}

function checkLines(check: CheckResult, t: GradeStrings): string {
  const sign = check.state === 'pass' ? '✓' : '✗';
  const details = [
    check.message,
    check.expected && `${t.expected}: ${check.expected}`,
    check.actual && `${t.actual}: ${check.actual}`,
    check.tolerance && `${t.tolerance}: ${check.tolerance}`,
  ].filter((line) => line !== undefined && line !== '');
  if (check.state === 'pass') {
    return `${sign} ${check.title}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
  }
  return [`${sign} ${check.title}`, ...details.map((line) => indent(String(line)))].join('\n');
}

function haltLine({ answerPath }: Grade, halt: Halt, file: string, lang: Lang): string {
  if (halt.reason === 'time') return strings[lang].time(halt.seconds);
  if (halt.reason === 'memory') return strings[lang].memory;
  const { path, line, ...error } = halt.error;
  const inAnswer = path === answerPath && line !== undefined;
  const text = formatError(inAnswer ? error : halt.error, consoleStrings[lang]);
  return inAnswer ? `${file}:${line}: ${text}` : text;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
