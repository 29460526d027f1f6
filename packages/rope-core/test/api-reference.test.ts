// Docstrings are the API reference: this test holds them to their form and runs every example.
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { extractApi, type ApiEntry } from '../../../scripts/api-reference.ts';
import * as ropeCore from '../src/index.ts';

const api = extractApi();
const values = api.filter(({ kind }) => ['function', 'class', 'constant'].includes(kind));
const types = api.filter(({ kind }) => ['interface', 'type'].includes(kind));

/** Runs an example; returns what each `// => value` line gave, and what it promised. */
function run(example: string): [actual: unknown, promised: unknown][] {
  const results: [unknown, unknown][] = [];
  const code = example.replace(
    /^(.*?);?\s*\/\/ => (.*)$/gm,
    (_, expression: string, promised: string) => `record(${expression}, ${promised});`,
  );
  const { code: plain } = transformSync(code, { loader: 'ts' });
  const names = Object.keys(ropeCore);
  const body = new Function(...names, 'record', plain) as (...all: unknown[]) => void;
  body(
    ...names.map((name) => ropeCore[name as keyof typeof ropeCore]),
    (actual: unknown, promised: unknown) => results.push([actual, promised]),
  );
  return results;
}

/** Typed arrays compare as lists; numbers may differ in their last digits between engines. */
function normal(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, normal);
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'number') return Number(value.toPrecision(13));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normal(item)]));
  }
  return value;
}

it('covers everything that the package exports', () => {
  expect(new Set(values.map(({ name }) => name))).toEqual(new Set(Object.keys(ropeCore)));
  expect(types.length).toBeGreaterThan(20);
});

describe.each(values.map((entry) => [entry.name, entry] as [string, ApiEntry]))(
  '%s',
  (_, entry) => {
    it('says what it is, its convention, what it equals outside, and shows an example', () => {
      expect(entry.summary).toMatch(/\.$/);
      expect(entry.convention.length).toBeGreaterThan(10);
      expect(entry.equals.length).toBeGreaterThan(10);
      expect(entry.example).toContain('// =>');
      expect(entry.signature).not.toContain('/**');
    });

    it('describes every parameter and the result, and names only errors that exist', () => {
      if (entry.kind === 'constant') return expect(entry.throws).toBe('');
      for (const { name, description } of entry.members) expect(description, name).not.toBe('');
      expect(entry.throws).not.toBe('');
      if (entry.kind === 'function') expect(entry.returns).not.toBe('');
      for (const code of entry.errorCodes) {
        expect(Object.keys(ropeCore.errorCatalogue)).toContain(code);
      }
    });

    it('runs its example and gets what it promises', () => {
      const results = run(entry.example);
      expect(results.length).toBeGreaterThan(0);
      for (const [actual, promised] of results) expect(normal(actual)).toEqual(normal(promised));
    });
  },
);

it.each(types.map((entry) => [entry.name, entry] as [string, ApiEntry]))(
  'type %s and its members are described',
  (_, entry) => {
    expect(entry.summary).toMatch(/\.$/);
    if (entry.kind === 'interface') {
      for (const { name, description } of entry.members) {
        expect(description, name).not.toBe('');
      }
    }
  },
);

it('a wrong promise would be noticed', () => {
  expect(run('ropeFrequencies(4) // => [1, 0.02]').map(([a, b]) => [normal(a), normal(b)])).toEqual(
    [
      [
        [1, 0.01],
        [1, 0.02],
      ],
    ],
  );
});
