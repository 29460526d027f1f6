import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

const folder = path.resolve('content/handbook/reference/errata');

/** What each program must print, or its page proves nothing. */
const proofs: Record<string, RegExp> = {
  'four-dimensions': /\[1, 0, 0, 1\] at 1: 0\.54030, 0\.84147, -0\.01000, 0\.99995/,
  partial: /times too fast: 649/,
  'head-dim': /hidden \/ heads: 160\nwhat the model uses: 128/,
  'whose-pairs': /llama, Hugging Face: half[\s\S]*Llama, its own params\.json: interleaved/,
  'matrix-and-formula': /matrix: {2}1\.546, 1\.615\nformula: 0\.364, 2\.206/,
  'negative-index': /cos\(-4\): -0\.654\nrow 16 - 4: 0\.844\n.*undefined.*NaN/,
  'norm-and-shift': /identity: norm true, shift true, by hand false/,
  'one-token-test': /position 0, adjacent: (.*)\nposition 0, halves: {3}\1\n/,
  'twice-the-length': /4096 tokens: 0 of[\s\S]*8192 tokens: 18 of 64/,
  decay: /first below zero: 1707\n.*: 1\.0\d?\n.*: (1\.0|0\.9)/,
  'dynamic-ntk': /2048 tokens: 10000[\s\S]*8192 tokens: 30528\n/,
  'factor-squared': /s = 16: cos, sin 1\.2773, score 1\.6314/,
  bf16: /angles in bf16 1\.99\d+\nonly the table in bf16 0\.0020/,
  padding: /key 2: +(\S+)\n.*shifted: +\1\n.*shifted: +(?!\1)/,
};

afterEach(() => void vi.restoreAllMocks());

test.each(Object.entries(proofs))(
  'errata: %s.ts prints what refutes the claim',
  async (id, proof) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation(
      (...said) => void lines.push(said.map(String).join(' ')),
    );
    await import(/* @vite-ignore */ path.join(folder, `${id}.ts`));
    expect(`${lines.join('\n')}\n`).toMatch(proof);
  },
);

describe.each(['en', 'es'])('the page of errata (%s)', (language) => {
  const page = fs.readFileSync(path.join(folder, `${language}.mdx`), 'utf8');
  const items = page.split(/^### /m).slice(1);

  test.each(items.map((item) => [/\{#(.*)\}/.exec(item)![1], item]))(
    '%s has a claim, what is right, and a program',
    (_, item) => {
      expect(item).toMatch(/^\*\*(The claim|Lo que se dice)\.\*\* /m);
      expect(item).toMatch(/^\*\*(What is right|Lo correcto)\.\*\* /m);
      expect(proofs).toHaveProperty(/<LiveCode file="\.\/(.+)\.ts"/.exec(item)![1]!);
    },
  );

  test('shows every program', () => {
    expect(items.length).toBe(Object.keys(proofs).length);
  });
});
