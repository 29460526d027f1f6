import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { applyRope, precomputeRope } from '../src/index.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

function bundled(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

it('tree-shakes: applyRope alone is under 3 kB minified', () => {
  const text = bundled("export { applyRope } from 'rope-core'");
  expect(text.length).toBeLessThan(3000);
  expect(text).toContain('position-outside-table');
});

it('tree-shakes through the namespace too: rotatePair alone is a line', () => {
  const text = bundled("import * as rope from 'rope-core'; export const turn = rope.rotatePair;");
  expect(text.length).toBeLessThan(120);
});

it('depends on nothing and reaches for nothing outside the language', () => {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
  expect([manifest['sideEffects'], manifest['type']]).toEqual([false, 'module']);
  const files = readdirSync(`${folder}/src`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const name of files) {
    const text = readFileSync(`${folder}/src/${name}`, 'utf8');
    for (const [, target] of text.matchAll(/from '([^']+)'/g))
      expect(target, name).toMatch(/^\.{1,2}\/.*\.ts$/);
    expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), name).not.toMatch(
      /\b(process|document|window|globalThis|require)\b/,
    );
    expect(text.length, `${name} should hold one idea`).toBeLessThan(6500);
  }
});

it('allocates nothing in the hot call with out', () => {
  const table = precomputeRope(64, 64);
  for (const pairing of ['interleaved', 'half'] as const) {
    for (const x of [new Float32Array(64 * 64).fill(0.5), new Float64Array(64 * 64).fill(0.5)]) {
      const options = { pairing, out: x.slice() };
      const calls = 300;
      const growth = () => {
        const before = process.memoryUsage();
        for (let i = 0; i < calls; i++) applyRope<Float32Array | Float64Array>(x, table, options);
        const after = process.memoryUsage();
        expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(x.byteLength);
        return (after.heapUsed - before.heapUsed) / calls;
      };
      for (let i = 0; i < 30; i++) growth(); // compiled by now
      const best = Math.min(...Array.from({ length: 10 }, () => Math.abs(growth())));
      expect(best, `${pairing}, ${x.constructor.name}: bytes per call`).toBeLessThan(64);
    }
  }
});
