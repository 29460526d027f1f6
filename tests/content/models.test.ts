import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ropeFromConfig } from 'rope-core';
import { modelRow } from '../../src/components/models/data/model-row.ts';
import { readModels } from '../../src/components/models/data/read-models.ts';
import { rowName } from '../../src/components/models/format-row.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const { models, sources } = readModels();
const fixtures = path.resolve('packages/rope-core/test/fixtures');
const recorded = new Map<string, { expected: { inv_freq?: number[] }; head_dim?: number }>(
  readdirSync(fixtures)
    .filter((file) => file.startsWith('vectors-'))
    .flatMap((file) => JSON.parse(readFileSync(path.join(fixtures, file), 'utf8')).cases)
    .map((testCase) => [testCase.id, testCase]),
);

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const row = modelRow(model);
  const { stated } = model;

  it('has every number that its sources state, computed from its config', () => {
    const { spec } = row;
    expect([spec.headDim, spec.rotaryDim, spec.base]).toEqual([
      stated.headDim,
      stated.rotaryDim,
      stated.base,
    ]);
    if (stated.attentionFactor !== undefined)
      expect(spec.attentionFactor).toBeCloseTo(stated.attentionFactor, 12);
    if (stated.softmaxScaleFactor !== undefined)
      expect(spec.softmaxScaleFactor).toBeCloseTo(stated.softmaxScaleFactor, 4);
    if (stated.census !== undefined) expect(row.census).toEqual(stated.census);
    if (stated.unfinished !== undefined) expect(row.unfinished).toBe(stated.unfinished);
  });

  it('turns the pairs that Hugging Face’s code turns', () => {
    if (model.config['model_type'] === undefined) return;
    expect(row.spec.pairing).toBe(model.pairing.huggingFace);
  });

  it('reads no key that rope-core calls unknown, and no other than its own traps', () => {
    const codes = row.spec.warnings.map(({ code }) => code);
    for (const code of ['unknown-key', 'unknown-model-type', 'unknown-rope-type', 'base-conflict'])
      expect(codes).not.toContain(code);
  });

  if (model.case !== undefined) {
    it('has the frequencies that the model’s own code gave', () => {
      const testCase = recorded.get(model.case!);
      expect(testCase, `the case ${model.case} in rope-core's fixtures`).toBeDefined();
      const { head_dim, expected } = testCase!;
      const inv_freq = expected.inv_freq!;
      // One case was recorded with heads of another size; the rest of the config is the model's.
      const { inverseFrequencies } =
        head_dim === stated.headDim ? row.spec : ropeFromConfig({ ...model.config, head_dim });
      const worst = inv_freq.map((value, i) => Math.abs(inverseFrequencies[i]! / value - 1));
      expect(inv_freq).toHaveLength(inverseFrequencies.length);
      expect(Math.max(...worst)).toBeLessThan(1e-12);
    });
  }
});

it('names every row apart from the others, in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const names = models.map((model) => rowName(model, language));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
  const spanish = models.map((model) => rowName(model, 'es')).join(', ');
  expect(spanish).not.toMatch(/layers|with|text\b/);
});

it('uses every source it lists', () => {
  const used = new Set(models.flatMap((model) => model.sources));
  expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
});

it('notices a stated number that the config does not give', () => {
  const llama = models.find(({ id }) => id === 'llama-3.1')!;
  const broken = { ...llama.config, rope_theta: 10000 };
  expect(ropeFromConfig(broken).base).not.toBe(llama.stated.base);
});

it.each([
  ['family: llama\n', 'family: lama\n', /There is no family "lama"/],
  ['sources: [a]', 'sources: [b]', /There is no source "b"/],
  ['trained: 4096', 'trained: many', /models\.one\.trained/],
])('names file and line of a fault: %s becomes %s', (right, wrong, message) => {
  const tree = temporaryTree({ 'models.yaml': EXAMPLE.replace(right, wrong) });
  const file = path.join(tree, 'models.yaml');
  expect(() => readModels(file)).toThrow(message);
  expect(() => readModels(file)).toThrow(/models\.yaml:\d+/);
});

const EXAMPLE = `sources:
  a: { title: A, url: 'https://example.org/a' }
families:
  - { id: llama, name: { en: Llama, es: Llama } }
models:
  - id: one
    name: One
    family: llama
    config: { head_dim: 4 }
    stated: { headDim: 4, rotaryDim: 4, base: 10000 }
    pairing: { huggingFace: half, original: null }
    trained: 4096
    advertised: null
    sources: [a]
`;
