import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

export const FORMAT = 'rope-handbook-results';
export const VERSION = 1;

/** One learner's results, as handed in. */
export interface Results {
  /** What the learner calls themselves. */
  name: string;
  /** Title of the course, or of the handbook. */
  course: string;
  /** ISO 8601 in UTC, by the learner's clock. */
  made: string;
  /** Problems and labs by folder, such as `problems/rope-apply`: checks passed, of how many. */
  exercises: Record<string, { passed: number; total: number; at: string }>;
  /** Lessons marked done. */
  lessons: string[];
  /** Questions by id: whether the latest answer was right. */
  answers: Record<string, { correct: boolean; misconception?: string }>;
}

/** Why a file is refused. */
export type Refusal = 'empty' | 'not-json' | 'not-results' | 'newer' | 'damaged' | 'incomplete';

export type Reading = { ok: true; results: Results; seal: string } | { ok: false; why: Refusal };

/**
 * The text of a results file. Its seal is the SHA-256 of its content: it shows damage and careless
 * edits. It proves nothing about who made it, since anybody can compute it.
 */
export function resultsFile(results: Results): string {
  const content = { format: FORMAT, version: VERSION, ...results };
  return `${JSON.stringify({ ...content, seal: sealOf(content) }, null, 1)}\n`;
}

/** Reads a file that was handed in. Never throws. */
export function readResults(text: string): Reading {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isObject(value) || value['format'] !== FORMAT) return { ok: false, why: 'not-results' };
  if (Number(value['version']) > VERSION) return { ok: false, why: 'newer' };
  const { seal, ...content } = value;
  try {
    if (seal !== sealOf(content)) return { ok: false, why: 'damaged' };
  } catch {
    return { ok: false, why: 'damaged' }; // Nested deeper than the stack: no results are.
  }
  const { format: _format, version: _version, ...results } = content;
  return isResults(results)
    ? { ok: true, results, seal: String(seal) }
    : { ok: false, why: 'incomplete' };
}

/** In bytes; the results of the whole handbook take about 50 kB. */
const LARGEST_FILE = 5e6;

/** As `readResults`, for a file. What is far larger than any results is refused unread. Never rejects. */
export async function readResultsFile(file: Blob): Promise<Reading> {
  if (file.size > LARGEST_FILE) return { ok: false, why: 'not-results' };
  return readResults(await file.text().catch(() => ''));
}

const sealOf = (content: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isText = (value: unknown): value is string => typeof value === 'string';

const isAnswer = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['correct'] === 'boolean' &&
  (value['misconception'] === undefined || isText(value['misconception']));

const isExercise = (value: unknown): boolean =>
  isObject(value) && isCount(value['passed']) && isCount(value['total']) && isText(value['at']);

function isResults(value: Record<string, unknown>): value is Record<string, unknown> & Results {
  const { name, course, made, exercises, lessons, answers } = value;
  const texts = [name, course, made].every(isText);
  if (!texts || !isObject(exercises) || !isObject(answers) || !Array.isArray(lessons)) return false;
  return (
    lessons.every(isText) &&
    Object.values(answers).every(isAnswer) &&
    Object.values(exercises).every(isExercise)
  );
}
