import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';

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
  shared ??= createHighlighter({ themes: [theme], langs: ['typescript', 'tsx', 'json'] });
  const highlighter = await shared;
  const { tokens } = highlighter.codeToTokens(source, { lang: languageOf(path), theme: 'roles' });
  return tokens.map((line) => line.map(({ content, color }) => span(content, color)).join(''));
}

function languageOf(path: string): 'typescript' | 'tsx' | 'json' | 'text' {
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.txt')) return 'text';
  return path.endsWith('x') ? 'tsx' : 'typescript';
}

function span(content: string, color = ''): string {
  const role = content.trim() ? ROLES[color] : undefined;
  const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return role ? `<span class="${role}">${text}</span>` : text;
}
