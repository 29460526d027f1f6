import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { katexMath } from '../../src/integrations/markdown/katex-math.ts';

async function compile(source: string): Promise<string> {
  const { code } = await mdxToJs(source, {
    features: { math: true },
    mdastPlugins: [katexMath()],
    fileURL: new URL('file:///content/page/en.mdx'),
  });
  return code;
}

describe('formulas', () => {
  it('are rendered for the eye and as MathML', async () => {
    const code = await compile('The angle $m\\theta_{i}$ grows.\n');
    expect(code).toContain('katex-html');
    expect(code).toMatch(/<math|"math"|_components\.math/);
  });

  it('may have a line that is "=" alone, which Markdown would read as a heading', async () => {
    const code = await compile('$$\na\n=\nb\n$$\n');
    expect(code).toContain('katex-display');
    expect(code).not.toMatch(/h1/);
  });

  it('carry their source as it was written, for whoever copies them', async () => {
    const formula = '2\\,(x_{a}, [b]) * c_{d} * \\sqrt{e}';
    const code = await compile(`$$\n${formula}\n$$\n`);
    const [, texts] = /encoding: "application\/x-tex",\s*children: (\[[^;]*?\])\s*\}/.exec(code)!;
    expect((JSON.parse(texts!) as string[]).join('')).toBe(formula);
  });

  it('may go on in another line after a wide space', async () => {
    const parts = async (formula: string): Promise<number> =>
      (await compile(`$$\n${formula}\n$$\n`)).split('class: "katex-base"').length - 1;
    expect(await parts('a')).toBe(1);
    expect(await parts('a, \\qquad b')).toBe(2);
  });

  it('that do not parse stop the build and name file and line', async () => {
    await expect(compile('# T\n\nFine: $a$.\n\nBroken: $\\frac{1}$.\n')).rejects.toThrow(
      /en\.mdx:5[\s\S]*does not parse: \\frac\{1\}[\s\S]*Fix:/,
    );
  });
});
