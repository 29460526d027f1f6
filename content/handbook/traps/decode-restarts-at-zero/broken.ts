import { applyRope, KvCache, precomputeRope } from 'rope-core';

const d = 4;
const table = precomputeRope(16, d);
const keys = Float64Array.from({ length: 6 * d }, (_, i) => Math.sin(1 + i));
const query = Float64Array.of(0.9, -0.3, 1.4, 0.2);
const scores = (q: Float64Array, k: Float64Array) =>
  Array.from({ length: k.length / d }, (_, t) =>
    q.reduce((sum, x, j) => sum + x * k[t * d + j]!, 0),
  );

// All six tokens in one pass: the newest query is at position 5.
const once = scores(
  applyRope(query, table, { offset: 5 }),
  applyRope(keys, table),
);

// The same text with a cache: five tokens of prompt, then one new token.
const cache = new KvCache(d);
const prompt = applyRope(keys.slice(0, 5 * d), table);
cache.append(prompt, prompt);
const offset = 0;
const newKey = applyRope(keys.slice(5 * d), table, { offset });
cache.append(newKey, newKey);
const decoded = scores(applyRope(query, table, { offset }), cache.keys);

once.forEach((s, t) =>
  console.log(`key ${t}:`, s.toFixed(4), decoded[t]!.toFixed(4)),
);
const worst = Math.max(...once.map((s, t) => Math.abs(s - decoded[t]!)));
if (worst > 1e-9)
  throw new Error(`decode and prefill differ by ${worst.toFixed(4)}`);
