// Configs drawn at random and read by Hugging Face's own code: precedence, defaults and nesting in
// combinations that no published model has.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ropeFromConfig, type RopeFromConfigOptions } from '../../src/index.ts';

interface RandomCase extends RopeFromConfigOptions {
  config: Record<string, unknown>;
  pairs: number;
  at: number[];
  inv_freq: number[];
  attention_factor: number;
}

const url = new URL('../fixtures/configs-transformers-5.18.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: RandomCase[] };

it('are many, of every rope_type', () => {
  expect(cases.length).toBeGreaterThan(100);
  const types = new Set(
    cases.map(
      ({ config, layerType, seqLen }) => ropeFromConfig(config, { layerType, seqLen }).ropeType,
    ),
  );
  expect(types.size).toBe(7); // all but ntk, which Hugging Face does not have
});

it.each(cases.map((testCase, i) => [i, testCase] as const))(
  'config %d gives the frequencies and the factor of Hugging Face',
  (_, testCase) => {
    const { config, layerType, seqLen, at } = testCase;
    const { inverseFrequencies, attentionFactor } = ropeFromConfig(config, { layerType, seqLen });
    expect(inverseFrequencies.length).toBe(testCase.pairs);
    at.forEach((pair, i) => {
      const expected = testCase.inv_freq[i];
      expect(Math.abs(inverseFrequencies[pair] - expected)).toBeLessThanOrEqual(1e-12 * expected);
    });
    expect(Math.abs(attentionFactor - testCase.attention_factor)).toBeLessThan(1e-13);
  },
);
