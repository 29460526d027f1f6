import { createHash } from 'node:crypto';
import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import type { MarkedSource } from './03-strip-marks.ts';

// The theme says what a token is, not which colour it has: colours are the stylesheet's, in both
// themes and on paper, and a class is shorter than a style attribute on every token.
const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--' });
const classOf: Record<string, string> = {
  'var(--token-constant)': 'tc',
  'var(--token-string)': 'ts',
  'var(--token-string-expression)': 'ts',
  'var(--token-comment)': 'tm',
  'var(--token-keyword)': 'tk',
  'var(--token-parameter)': 'tp',
  'var(--token-function)': 'tf',
  'var(--token-punctuation)': '',
  'var(--token-link)': 'ts',
  'var(--foreground)': '',
};

let highlighter: Promise<Highlighter> | undefined;
const done = new Map<string, Promise<string[]>>();

/** Stage 10: one HTML string per line. Shiki reads each source once per process. */
export function highlight(source: MarkedSource): Promise<string[]> {
  const text = source.lines.map((line) => line.text).join('\n');
  const key = createHash('sha256').update(source.language).update(text).digest('hex');
  const known = done.get(key);
  if (known) return known;
  const work = highlightText(text, source.language);
  done.set(key, work);
  return work;
}

async function highlightText(text: string, lang: string): Promise<string[]> {
  highlighter ??= createHighlighter({ themes: [theme], langs: ['python', 'typescript'] });
  const { tokens } = (await highlighter).codeToTokens(text, {
    lang: lang as 'python',
    theme: 'roles',
    // Its limit of half a second a line would leave a busy machine's pages without colours.
    tokenizeTimeLimit: 0,
  });
  return tokens.map(lineHtml);
}

/** Neighbours with the same role share one span. */
function lineHtml(tokens: { content: string; color?: string }[]): string {
  const runs: { name: string; text: string }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const name = token.content.trim() ? roleOf(token.color) : (last?.name ?? '');
    if (last && last.name === name) last.text += token.content;
    else runs.push({ name, text: token.content });
  }
  return runs
    .map(({ name, text }) =>
      name ? `<span class="${name}">${escapeHtml(text)}</span>` : escapeHtml(text),
    )
    .join('');
}

function roleOf(color = 'var(--foreground)'): string {
  const name = classOf[color];
  if (name === undefined) throw new Error(`No class for the token colour ${color}.`);
  return name;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
