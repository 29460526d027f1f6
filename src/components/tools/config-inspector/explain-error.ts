import { RopeError } from 'rope-core';
import type { Language } from '../../../i18n/localized-path.ts';
import { JsonProblem } from './json-problem.ts';
import { problemWords } from './problem-words.ts';
import { remediesInSpanish } from './remedies-es.ts';

/** An error in words. Backticks mark code. */
export interface Explained {
  where: string;
  what: string;
  remedy: string;
}

/** What was found, where, and what to write instead; for text that is no config, and configs that cannot be. */
export function explainError(
  error: unknown,
  lines: ReadonlyMap<string, number>,
  language: Language,
): Explained {
  const t = problemWords[language];
  if (error instanceof JsonProblem) {
    const [what, remedy] = t.kinds[error.kind](plain(error.found));
    const whole = /^(?:empty|address|not-an-object|web-page|other-file)$/.test(error.kind);
    return {
      where: whole ? '' : t.at(error.line, error.column),
      what: whole ? upper(what) : what,
      remedy,
    };
  }
  if (!(error instanceof RopeError)) throw error;
  const line = lineOf(error.path, lines);
  const { what, remedy } = language === 'es' ? inSpanish(error) : inEnglish(error);
  if (line === undefined) return { where: '', what: upper(what), remedy };
  return { where: t.onLine(line), what, remedy };
}

/** Where a field stands; for one that is missing, where the object begins that should hold it. */
function lineOf(path: string | undefined, lines: ReadonlyMap<string, number>): number | undefined {
  if (path === undefined) return undefined;
  return lines.get(path) ?? lines.get(path.split('.').slice(0, -1).join('.'));
}

const name = ({ path }: RopeError): string => (path ? `\`${path}\`` : '');

function inEnglish(error: RopeError): Omit<Explained, 'where'> {
  const what = error.message.slice(
    error.path ? error.path.length + 2 : 0,
    -` ${error.remedy} [${error.code}]`.length,
  );
  return { what: error.path ? `${name(error)}: ${what}` : upper(what), remedy: error.remedy };
}

function inSpanish(error: RopeError): Omit<Explained, 'where'> {
  const remedy = remediesInSpanish[error.remedy] ?? '';
  if (error.code === 'config-missing-field') return { what: `falta ${name(error)}.`, remedy };
  const value = plain(JSON.stringify(error.value) ?? '');
  if (error.path === undefined)
    return { what: 'Con estos números la fórmula no tiene valor.', remedy };
  const found = value
    ? `en ${name(error)} pone \`${value}\`, y ahí no vale.`
    : `${name(error)} no vale.`;
  return { what: found, remedy };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Short, and without the marks of code. */
const plain = (text: string): string => {
  const one = text.replaceAll('`', 'ˋ');
  return one.length > 40 ? `${one.slice(0, 39)}…` : one;
};
