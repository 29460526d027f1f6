import { expect, test } from 'vitest';
import { highlight } from '../src/stages/10-highlight.ts';
import { sourceOf } from './source-of.ts';

test('a line of HTML per line of code, tokens as classes, text unchanged', async () => {
  const text = 'const a: number[] = [1 < 2 ? 3 : 4]; // a & b\nf("<b>");';
  const html = await highlight(sourceOf(text));
  expect(html).toHaveLength(2);
  expect(html[0]).toContain('<span class="tk">const </span>');
  expect(html.join('\n')).not.toMatch(/style=|<b>/);
  const back = html
    .join('\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  expect(back).toBe(text);
});

test('code seen as a whole: a string over two lines stays a string', async () => {
  const html = await highlight(sourceOf('x = """one\ntwo"""', 'python'));
  expect(html[1]).toBe('<span class="ts">two"""</span>');
});

test('Shiki reads each source once', async () => {
  const source = sourceOf('let once = 1;');
  expect(highlight(source)).toBe(highlight(sourceOf('let once = 1;')));
});
