import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import { escapeHtml } from '../../../authoring/escape-html.ts';

/*
 * Shiki says what a token is; the stylesheet says how it looks, in both themes. The editor uses the
 * same few roles, so pressing Edit does not repaint the code.
 */
const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--' });
const ROLES: Record<string, string> = {
  'var(--token-constant)': 'tc',
  'var(--token-string)': 'ts',
  'var(--token-string-expression)': 'ts',
  'var(--token-comment)': 'tm',
  'var(--token-keyword)': 'tk',
  'var(--token-function)': 'tf',
};

let shared: Promise<Highlighter> | undefined;

/** HTML of every line of a source, without line breaks. */
export async function highlightLines(source: string, path: string): Promise<string[]> {
  shared ??= createHighlighter({ themes: [theme], langs: ['typescript', 'json'] });
  const highlighter = await shared;
  const { tokens } = highlighter.codeToTokens(source, {
    lang: languageOf(path),
    theme: 'roles',
    // Its limit of half a second a line would leave a busy machine's pages without colours.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line
      .map(({ content, color }, index) => {
        const before = line[index - 1]?.content.trim() || line[index - 2]?.content.trim();
        const called = line[index + 1]?.content.startsWith('(') && before !== 'new';
        return span(content, roleOf(content, color, called));
      })
      .join(''),
  );
}

/**
 * The roles that the editor's grammar tells apart as well: words of the language, literals, strings,
 * comments, and the names of functions that are declared or called.
 */
function roleOf(content: string, color = '', called = false): string | undefined {
  const role = ROLES[color];
  const word = content.trim();
  if (role === 'tk') return /^[a-z]+$/.test(word) ? role : undefined;
  if (role === 'tc') return /^(?:[\d.]|true$|false$)/.test(word) ? role : undefined;
  if (role === 'tf') return called && /^[\w$]+$/.test(word) ? role : undefined;
  return word ? role : undefined;
}

function languageOf(path: string): 'typescript' | 'json' | 'text' {
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.txt')) return 'text';
  return 'typescript';
}

function span(content: string, role: string | undefined): string {
  const text = escapeHtml(content);
  return role ? `<span class="${role}">${text}</span>` : text;
}
