import { createHash } from 'node:crypto';
import {
  formatEntries,
  formatError,
  type Drawing,
  type ErrorReport,
} from '@rope-handbook/live-code';
import { runInNode, type NodeRun } from '@rope-handbook/live-code/node';
import { harness } from 'virtual:live-code';
import { wordsFor } from '../console-words.ts';
import { AuthorError } from '../../../errors.ts';
import type { Language } from '../../../i18n/localized-path.ts';
import type { PagePlace } from '../../../authoring/page-place.ts';
import type { Snippet } from './resolve-snippet.ts';

export interface GoldenRequest {
  snippet: Snippet;
  hiddenFiles: Record<string, string>;
  expect: 'ok' | 'error';
  timeLimit?: number;
  language: Language;
  place: PagePlace;
}

export interface Golden {
  text: string;
  error?: { text: string; path?: string; line?: number };
  /** What the program drew last. */
  drawing?: Drawing;
}

const TIME_LIMIT = 5000;
/** A build shares its machine with other work; a reader's page has the limit to itself. */
const PATIENCE = 10;

const runs = new Map<string, Promise<NodeRun>>();

/** Runs the snippet as the page would and returns what it prints; no output is typed by hand. */
export async function goldenOutput(request: GoldenRequest): Promise<Golden> {
  const { snippet, hiddenFiles, timeLimit, language } = request;
  const files = { ...hiddenFiles, ...snippet.files };
  const key = createHash('sha256')
    .update(JSON.stringify([files, snippet.entry, timeLimit, harness.libraries]))
    .digest('base64');
  const timeoutMs = (timeLimit ?? TIME_LIMIT) * PATIENCE;
  const known = runs.get(key) ?? runInNode({ files, entry: snippet.entry, timeoutMs, harness });
  runs.set(key, known);
  const run = await known;
  checkOutcome(run, request);
  const words = wordsFor(language);
  return {
    text: formatEntries(run.entries, words),
    drawing: run.draws.at(-1),
    ...(run.error && {
      error: {
        text: formatError(run.error, words),
        path: run.error.path,
        line: run.error.line,
      },
    }),
  };
}

function checkOutcome(run: NodeRun, { snippet, expect, place, timeLimit }: GoldenRequest): void {
  const name = `<LiveCode id="${snippet.id}">`;
  if (run.stopped) {
    throw new AuthorError({
      what: `${name} was still running after ${(timeLimit ?? TIME_LIMIT) * PATIENCE} ms, ${PATIENCE} times its limit.`,
      fix: 'Make it end, or raise timeLimit (milliseconds).',
      ...place,
    });
  }
  if (run.error && expect === 'ok') {
    throw new AuthorError({
      what: `${name} fails: ${run.error.name}: ${run.error.message}`,
      why: `It happens at ${placeOf(run.error, snippet)}.`,
      fix: 'Correct the snippet, or write expect="error" if it is meant to fail.',
      ...place,
    });
  }
  if (!run.error && expect === 'error') {
    throw new AuthorError({
      what: `${name} is declared with expect="error", but it runs to its end.`,
      fix: 'Remove expect="error", or make the snippet fail again.',
      ...place,
    });
  }
}

function placeOf(error: ErrorReport, snippet: Snippet): string {
  if (!error.path) return 'an unknown line';
  const file = snippet.origins[error.path] ?? error.path;
  return `${file.replace(`${process.cwd()}/`, '')}:${error.line ?? 1}`;
}
