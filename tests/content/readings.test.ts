import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  Cache,
  checkReading,
  compareTraces,
  listReadings,
  prepareReading,
  textChange,
  traceOf,
} from '@rope-handbook/code-readings';
import { applyRope, dynamicNtkBase, linearScaling, ntkBase, precomputeRope } from 'rope-core';

const root = process.cwd();
const cache = new Cache(root);
const folder = (id: string): string => join(root, 'content/readings', id);

describe.each(listReadings(join(root, 'content')))('reading %s', (id) => {
  test('is complete, reviewed, and every line that says something has a note', async () => {
    const reading = await prepareReading(folder(id), { root });
    for (const { coverage } of reading.sources) expect(coverage.explained).toBe(coverage.total);
  });

  test('was reviewed in both languages since either of them changed', () => {
    const { pending } = checkReading(folder(id), { root });
    const stale = pending.map((one) => `${one.note}: ${textChange(one)}`);
    expect(stale, `Read both notes: npm run readings:review ${id}`).toEqual([]);
  });

  test('computes the same numbers in both languages, on every tied line', async () => {
    const { sources, notes } = checkReading(folder(id), { root });
    if (sources.length < 2) return;
    const [here, there] = await Promise.all(
      sources.map(({ definition, source }) => traceOf(definition, source, root, cache)),
    );
    const { compared, differences } = compareTraces(notes, here!, there!);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(notes.length / 2);
    expect(there!.output).toBe(here!.output);
  });
});

test('preparing all readings takes less than 10 s, and the second time nothing is made anew', async () => {
  const ids = listReadings(join(root, 'content'));
  const own = mkdtempSync(join(tmpdir(), 'readings-cache-'));
  onTestFinished(() => rmSync(own, { recursive: true }));
  const prepareAll = async () => {
    const cache = new Cache(own);
    await Promise.all(ids.map((id) => prepareReading(folder(id), { root, cache })));
    return cache;
  };
  const before = process.cpuUsage();
  expect((await prepareAll()).hits).toBe(0);
  // Processor time, of the programs that were traced, too: a busy machine makes no difference.
  const { user, system } = process.cpuUsage(before);
  const traces = ids.flatMap((id) =>
    checkReading(folder(id), { root }).sources.map(({ definition, source }) =>
      traceOf(definition, source, root, new Cache(own)),
    ),
  );
  const traced = (await Promise.all(traces)).reduce((sum, one) => sum + (one.cpuSeconds ?? 0), 0);
  expect(traced).toBeGreaterThan(0);
  expect((user + system) / 1e6 + traced).toBeLessThan(10);

  expect((await prepareAll()).misses).toBe(0);
});

describe('the starter of lab 05', () => {
  const python = readFileSync(join(folder('lab-05'), 'rope_reading.py'), 'utf8');

  test('needs nothing but Python itself', () => {
    expect(python.match(/^[ \t]*(?:import|from)\s.*$/gm)).toEqual(['import math']);
  });

  test('computes what rope-core computes', async () => {
    const { sources } = checkReading(folder('lab-05'), { root });
    const [{ definition, source }] = sources as [(typeof sources)[number]];
    const trace = await traceOf(definition, source, root, cache);
    const ends = source.lines.findIndex((line) => line.text.trim() === 'return out') + 1;
    const positions = trace.values.filter((value) => value.name === 'position');
    const inputs = trace.values.filter((value) => value.name === 'x');
    const results = trace.values.filter((value) => value.name === 'return' && value.line === ends);
    expect(results.length).toBeGreaterThan(5);
    results.forEach(({ call, values }) => {
      const at = (list: typeof positions) => list.find((value) => value.call === call)!.values;
      const position = Number(at(positions)[0]);
      const expected = applyRope(
        Float64Array.from(at(inputs).map(Number)),
        precomputeRope(position + 1, 4),
        { positions: [position] },
      );
      values.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
    });
  });
});

test.each(['en', 'es'])('every reading is listed in %s, by the page that shows it', (language) => {
  const read = (page: string) =>
    readFileSync(join(root, 'content', page, `${language}.mdx`), 'utf8');
  const links = [...read('handbook/readings').matchAll(/\]\(\/([\w/-]+?)\/(?:#[\w-]+)?\)/g)];
  const shown = links.flatMap(([, page]) =>
    [...read(page!).matchAll(/<Reading id="([\w-]+)"/g)].map(([, id]) => id),
  );
  expect(shown.sort()).toEqual(listReadings(join(root, 'content')));
});

/** What a program of content exports; what it prints is no part of the test. */
async function programOf(file: string) {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  return import(join(root, 'content/readings', file));
}

test('the reading of interpolation and NTK computes what rope-core computes', async () => {
  const own = await programOf('interpolation-and-ntk/stretch.ts');
  expect(own.interpolate([1, 0.1], 4)).toEqual([...linearScaling([1, 0.1], 4)]);
  expect(own.ntkBase(10000, 4, 128)).toBeCloseTo(ntkBase(10000, 4, 128), 8);
  const dynamic = dynamicNtkBase({
    base: 10000,
    rotaryDim: 8,
    factor: 4,
    maxPositions: 4096,
    seqLen: 8192,
  });
  expect(own.ntkBase(10000, own.dynamicFactor(4, 8192, 4096), 8)).toBeCloseTo(dynamic, 6);
});

test('the NumPy and JAX readings rotate as rope-core does', async () => {
  const x = [1, 0.5, -2, 3];
  const table = precomputeRope(3, 4);
  const expected = applyRope(Float64Array.from(x), table, { positions: [2] });
  const rows = (values: Float64Array) => [0, 1, 2].map((t) => [...values.slice(2 * t, 2 * t + 2)]);
  const numpy = await programOf('numpy-rope/numpy-rope.ts');
  const [turned] = numpy.applyRope([[x, x, x]], rows(table.cos), rows(table.sin));
  const jax = (await programOf('jax-style/jax-style.ts')).rotate(x, [2, 0.02]);
  [turned[2], jax].forEach((row: number[]) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(expected[j]!, 12)),
  );
});
