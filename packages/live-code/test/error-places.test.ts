import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

/** Programs with `⟪` before the place where the error is. */
const programs: Record<string, string> = {
  'on the first line, behind the wrapper': 'const a: any = null; a.⟪x;',
  'behind types that are removed': 'const a = null as unknown as { x: number }; a.⟪x;',
  'behind an import that is rewritten':
    "import { positive } from 'numbers'; const n = 1; n > 0 && ⟪positive(-1);",
  'deep in a line':
    'const f = (n: number): number => n;\nconst b = f(1) + (undefined as any).⟪y.z;',
  'in a nested function': 'function g(list: any): void {\n  list.⟪missing();\n}\ng([]);',
  'after characters beyond the basic plane': "const s = '😀😀'; (null as any).⟪x;",
};

describe("a run-time error names the reader's column", () => {
  test.each(Object.entries(programs))('%s', async (_, marked) => {
    const at = marked.indexOf('⟪');
    const lines = marked.slice(0, at).split('\n');
    const { error } = await run(marked.replace('⟪', ''));
    expect(error).toMatchObject({ line: lines.length, column: lines.at(-1)!.length + 1 });
  });

  test('also in a file that is imported', async () => {
    const { errorText } = await run({
      '/index.ts': "import { f } from './f.ts';\nf(undefined as any);",
      '/f.ts': 'export function f(a: { n: number }): number {\n  return 1 + a.n;\n}',
    });
    expect(errorText).toContain('at f.ts:2:16');
  });
});
