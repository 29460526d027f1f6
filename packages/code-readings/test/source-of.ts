import { stripMarks, type MarkedSource } from '../src/stages/03-strip-marks.ts';
import type { CodeLanguage } from '../src/index.ts';

/** Source text as the stages see it after their second step. */
export function sourceOf(text: string, language: CodeLanguage = 'typescript'): MarkedSource {
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line }));
  return stripMarks({ file: 'code', language, sha256: '', lines });
}
