import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { explainError } from '../../src/components/tools/config-inspector/explain-error.ts';
import { readExamples } from '../../src/components/tools/config-inspector/examples.ts';
import { linkedPages } from '../../src/components/tools/config-inspector/finding-pages.ts';
import { findingWords } from '../../src/components/tools/config-inspector/finding-words.ts';
import type { FindingCode } from '../../src/components/tools/config-inspector/findings.ts';
import { unseenAt } from '../../src/components/tools/config-inspector/arcs.ts';
import { inspectConfig } from '../../src/components/tools/config-inspector/inspect.ts';
import { readConfig } from '../../src/components/tools/config-inspector/read-config.ts';
import { factRows } from '../../src/components/tools/config-inspector/facts.ts';
import { columnsOf, wordingOf } from '../../src/components/tools/config-inspector/reading.ts';
import { remediesInSpanish } from '../../src/components/tools/config-inspector/remedies-es.ts';
import { renderReport } from '../../src/components/tools/config-inspector/render-report.ts';
import { pageExists } from '../../src/content-tree/page-exists.ts';

const plain = {
  model_type: 'llama',
  head_dim: 128,
  rope_theta: 1e4,
  max_position_embeddings: 4096,
};
const yarn = { rope_type: 'yarn', factor: 4, original_max_position_embeddings: 4096 };
const scaled = (rope_scaling: object) => ({ ...plain, rope_scaling });
const without = (key: keyof typeof plain) =>
  Object.fromEntries(Object.entries(plain).filter(([name]) => name !== key));
const local = { rope_local_base_freq: 1e4 };
const list = (factor: number) => Array.from({ length: 64 }, () => factor);
const longrope = { type: 'longrope', short_factor: list(1), long_factor: list(8) };

/** A config that has the finding. `plain` has none of them. */
const fires: Record<FindingCode, object> = {
  'adjacent-pairs': { ...plain, model_type: 'cohere' },
  'attention-factor': scaled(yarn),
  axes: scaled({ type: 'mrope', mrope_section: [16, 24, 24] }),
  'base-assumed': without('rope_theta'),
  'base-conflict': { ...plain, rope_parameters: { rope_type: 'default', rope_theta: 5e5 } },
  'base-grows': scaled({ type: 'dynamic', factor: 2 }),
  'beyond-the-arc': { ...scaled({ ...yarn, factor: 2 }), max_position_embeddings: 32768 },
  'direction-negative': { ...plain, model_type: 'nanochat' },
  'factor-below-one': scaled({ type: 'linear', factor: 0.25 }),
  'factor-length-mismatch': { ...scaled({ ...yarn, factor: 2 }), max_position_embeddings: 32768 },
  'grouped-keys': { ...plain, num_attention_heads: 32, num_key_value_heads: 8 },
  'half-precision': { ...plain, torch_dtype: 'bfloat16' },
  'head-dim-assumed': { ...without('head_dim'), rotary_dim: 64 },
  'head-dim-explicit': { ...plain, hidden_size: 5120, num_attention_heads: 32 },
  'layers-differ': { ...plain, ...local },
  'layers-without-rope': { ...plain, no_rope_layer_interval: 4 },
  'layout-changes': { ...plain, model_type: 'deepseek_v3' },
  'length-assumed': scaled({ type: 'linear', factor: 4 }),
  'model-without-rope': { ...plain, model_type: 'gpt2' },
  'original-length-assumed': scaled({ rope_type: 'yarn', factor: 4 }),
  'partial-assumed': { ...plain, model_type: 'phi' },
  'partial-rotary': { ...plain, partial_rotary_factor: 0.5 },
  'scaling-twice': { ...scaled(yarn), rope_parameters: { rope_type: 'linear', factor: 2 } },
  'scaling-without-type': scaled({ factor: 4 }),
  'softmax-scale': scaled({ ...yarn, mscale: 1, mscale_all_dim: 1 }),
  'static-scaling': scaled(yarn),
  'table-switches': { ...scaled(longrope), original_max_position_embeddings: 2048 },
  'text-config': { text_config: plain },
  'truncate-nested': {
    ...plain,
    rope_parameters: { full_attention: { ...yarn, truncate: false } },
  },
  'unknown-key': scaled({ ...yarn, beta_fsat: 32 }),
  'unknown-model-type': { ...plain, model_type: 'my_model' },
  'unknown-rope-type': scaled({ rope_type: 'spiral' }),
};
const codes = Object.keys(fires) as FindingCode[];

test('a plain config has nothing to warn of', () => {
  expect(inspectConfig(plain).findings).toEqual([]);
});

test.each(codes)('%s is found where it is, and its sentence leaves nothing open', (code) => {
  const config = fires[code];
  const found = inspectConfig(config).findings.find((finding) => finding.code === code);
  expect(found).toBeDefined();
  const lines = readConfig(JSON.stringify(config)).lines;
  for (const language of ['en', 'es'] as const) {
    const html = renderReport(
      [{ name: 'x', inspection: inspectConfig(config), lines }],
      wordingOf(language),
      () => ({ href: '/there/', title: 'There' }),
    );
    expect(html).toContain(`data-finding="${code}"`);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('of a model without RoPE nothing else is said, and a lost length is asked for', () => {
  const bert = { model_type: 'bert', hidden_size: 768, num_attention_heads: 12 };
  expect(inspectConfig(bert).findings.map(({ code }) => code)).toEqual(['model-without-rope']);
  const facts = (config: object, options = {}) => {
    const inspection = inspectConfig(config, options);
    const rows = factRows(
      columnsOf([{ name: 'x', inspection, lines: new Map() }]),
      wordingOf('en'),
    );
    return Object.fromEntries(rows.map(({ label, cells }) => [label, cells[0]]));
  };
  const short = without('max_position_embeddings');
  expect(facts(short)).toMatchObject({
    'Tokens per turn, fastest to slowest': '6.28 to 54,410',
    'Trained length, tokens': 'not in the config',
    'Every angle seen, up to tokens': 'needs the trained length',
  });
  expect(facts(short, { trained: 4096 })['Pairs with unseen angles']).toBe(
    'needs a length of the text',
  );
  // LongRoPE has no ramp that a pair could be in.
  const lists = { ...scaled(longrope), original_max_position_embeddings: 2048 };
  const uneven = { ...longrope, long_factor: Array.from({ length: 64 }, (_, i) => 3 + i) };
  expect(facts({ ...lists, rope_scaling: uneven })['What scaling did to pairs']).toBe(
    '64 divided, each by a number of its own',
  );
  expect(facts(scaled({ type: 'linear', factor: 4 }))['The same after scaling']).toBe(
    '25.13 to 217,641',
  );
});

test('both languages have a sentence for every finding, and every page they link to exists', () => {
  expect(Object.keys(findingWords.es)).toEqual(Object.keys(findingWords.en));
  expect(Object.keys(findingWords.en).sort()).toEqual([...codes].sort());
  expect(linkedPages.filter((page) => !pageExists(page))).toEqual([]);
});

describe('how far the trained arcs reach', () => {
  test.each(readExamples())(
    '$name: nothing unseen up to the limit, something past it',
    ({ text }) => {
      for (const { spec, limit, trained } of inspectConfig(JSON.parse(text)).layers) {
        if (limit === undefined || limit === Infinity || spec.ropeType === 'longrope') continue;
        expect(unseenAt(spec, trained!, limit)).toBe(0);
        expect(unseenAt(spec, trained!, limit + 2)).toBeGreaterThan(0);
      }
    },
  );

  test('Llama 3.1 promises 131,072 tokens, and its slow pairs leave their arcs at 65,536', () => {
    const [layer] = inspectConfig({
      ...plain,
      rope_theta: 5e5,
      max_position_embeddings: 131072,
      rope_scaling: {
        rope_type: 'llama3',
        factor: 8,
        low_freq_factor: 1,
        high_freq_factor: 4,
        original_max_position_embeddings: 8192,
      },
    }).layers;
    expect(layer).toMatchObject({ trained: 8192, promised: 131072, limit: 65536, unseen: 29 });
  });

  test('interpolation by four reaches four times as far, and not a token less', () => {
    const [layer] = inspectConfig(scaled({ type: 'linear', factor: 4 }), { trained: 4096 }).layers;
    expect(layer!.limit).toBe(16384);
  });

  test('the length that the reader knows goes before the config’s', () => {
    const known = inspectConfig(plain, { trained: 2048, length: 4096 });
    expect(known.layers[0]).toMatchObject({ trained: 2048, limit: 2048 });
    expect(known.findings.map(({ code }) => code)).toEqual(['beyond-the-arc']);
    expect(
      inspectConfig(scaled({ type: 'linear', factor: 4 }), { trained: 4096 }).findings,
    ).toEqual([]);
  });

  test('LongRoPE is read with the list that a text of this length uses', () => {
    const config = { ...scaled(longrope), original_max_position_embeddings: 2048 };
    const running = (length: number) => inspectConfig(config, { length }).layers[0]!.pairs[63]!;
    expect(running(2048).running / running(2048).plain).toBeCloseTo(1);
    expect(running(2049).running / running(2049).plain).toBeCloseTo(8);
  });

  test('layers that look through a window never see a distance beyond it', () => {
    const config = { ...plain, ...local, sliding_window: 1024 };
    const [full, sliding] = inspectConfig(config, { length: 16384 }).layers;
    expect([full!.unseen, sliding!.unseen]).toEqual([18, 0]);
    expect(sliding!.limit).toBe(Infinity);
  });
});

describe('text that is no config', () => {
  const explain = (text: string, language: 'en' | 'es' = 'en'): string => {
    let lines: ReadonlyMap<string, number> = new Map();
    try {
      const read = readConfig(text);
      lines = read.lines;
      inspectConfig(read.value);
    } catch (error) {
      return Object.values(explainError(error, lines, language))
        .filter(Boolean)
        .join(' ');
    }
    return '';
  };

  test.each([
    ['', /^Nothing here yet\. Paste/],
    ['https://example.org/config.json', /^This is an address/],
    ['<!doctype html><p>', /begins a web page/],
    ['[1, 2]', /^This is a list, and a config is an object/],
    ['null', /^This is null/],
    ['{"weight_map": {}}', /^This looks like `model\.safetensors\.index\.json`/],
    ['{\n  "head_dim": 128,\n}', /^Line 2, column 18: nothing follows this comma/],
    ['{\n  "a": 1\n  "b": 2\n}', /^Line 3, column 3: found `"b":` where a comma/],
    ['{"a" 1}', /^Line 1, column 6: found `1}` after a name\. Write a colon/],
    ['{a: 1}', /^Line 1, column 2: the name `a:` has no quotes/],
    ["{'a': 1}", /^Line 1, column 2: `'a':` stands in single quotes/],
    ['{“a”: 1}', /typographic quotes/],
    ['{"a": True}', /^Line 1, column 7: `True` is Python/],
    ['{\n// a note\n"a": 1}', /^Line 2, column 1: .* begins a comment/],
    ['{"a": 1 # a note\n}', /begins a comment/],
    ['{"a": "b\n}', /^Line 1, column 7: this text begins and does not end/],
    [String.raw`{"a": "\d"}`, /holds a character that JSON does not allow/],
    ['{"a": 010}', /^Line 1, column 7: `010` is not a number/],
    ['{"a": 10_000}', /`10_000` is not a number/],
    ['{"a": }', /^Line 1, column 7: found `}`, and that means nothing here/],
    ['{"a": {"b": 1}', /^Line 1, column 1: this `{` is never closed/],
    ['{"a":', /is never closed/],
    ['{"a": 1}}', /^Line 1, column 9: the config ended before `}`/],
    ['['.repeat(200), /deeper in each other/],
    ['{}', /`head_dim`: the size of a head is nowhere\. Write head_dim/],
    ['{\n"head_dim": 128,\n"rope_theta": "1e4"\n}', /^Line 3: `rope_theta`: "1e4" is not a finite/],
    [
      '{"head_dim": 8,\n"rope_scaling": {\n"type": "linear",\n"factor": -1}}',
      /^Line 4: `rope_scaling\.factor`: -1 is not above 0/,
    ],
    ['{"head_dim": 7}', /an even number/],
    [
      '{"head_dim": 8,\n"rope_scaling": {"type": "linear"}}',
      /^Line 2: `rope_scaling\.factor`: this rope_type needs a factor/,
    ],
  ])('%j is answered with what, where and what instead', (text, said) => {
    expect(explain(text)).toMatch(said);
    const spanish = explain(text, 'es');
    expect(spanish).toMatch(/[.?]$/);
    expect(spanish).not.toMatch(/\b(?:the|write|found)\b/i);
    expect(spanish).toMatch(/^(?:\p{Lu}|`)/u);
  });

  test('what Python writes for infinity is read, as configs on the Hub hold it', () => {
    expect(
      explain('{"head_dim": 128, "rope_theta": 1e4, "time_step_limit": [0.0, Infinity]}'),
    ).toBe('');
  });

  test('keys keep their own value and their line, whatever their name', () => {
    const { value, lines } = readConfig('{\n"__proto__": {"a": 1},\n"model_type": "llama"}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'model_type']);
    expect([...lines]).toEqual([
      ['__proto__', 2],
      ['__proto__.a', 2],
      ['model_type', 3],
    ]);
  });

  test('every remedy that rope-core has for configs is said in Spanish too', () => {
    const folder = path.join(root, 'packages/rope-core/src/config');
    const source = readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    const remedies = [
      ...source.matchAll(/['`]((?:Write|Check|Choose|Llama 3\.1 has) [^`\n]*?\.)['`],?\n?\s*\)/g),
    ].map(([, text]) => text!.replace('${key}', 'original_max_position_embeddings'));
    expect(remedies.length).toBeGreaterThan(15);
    expect(remedies.filter((text) => !(text in remediesInSpanish))).toEqual([]);
  });
});

test('what a reader pasted stays text in the report', () => {
  const config = { ...plain, model_type: '<img src=x onerror=alert(1)>' };
  const html = renderReport(
    [{ name: '<b>mine</b>', inspection: inspectConfig(config), lines: new Map() }],
    wordingOf('en'),
    () => undefined,
  );
  expect(html).not.toMatch(/<img|<b>mine/);
  expect(html).toContain('&lt;b&gt;mine');
});

test('the examples are the ones the page promises, and each can be read', () => {
  const examples = readExamples();
  const types = examples.flatMap(({ text }) =>
    inspectConfig(readConfig(text).value).layers.map(({ spec }) => spec.ropeType),
  );
  expect(new Set(types)).toEqual(new Set(['default', 'llama3', 'yarn', 'longrope', 'linear']));
  expect(examples[0]!.id).toBe('llama-3.1');
});
