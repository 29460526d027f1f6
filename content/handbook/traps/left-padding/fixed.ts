import { applyRope, KvCache, precomputeRope } from 'rope-core';

const d = 4;
const table = precomputeRope(32, d);
const words = 5; // the short prompt
const padding = 7; // in front of it, to the length of its neighbour
const keys = Float64Array.from({ length: words * d }, (_, i) =>
  Math.sin(1 + i),
);
const query = Float64Array.of(0.9, -0.3, 1.4, 0.2);

const decode = (promptStart: number, position: number) => {
  const cache = new KvCache(d);
  const rotated = applyRope(keys, table, { offset: promptStart });
  cache.append(rotated, rotated);
  const q = applyRope(query, table, { offset: position });
  return Array.from({ length: words }, (_, t) =>
    q.reduce((sum, x, j) => sum + x * cache.keys[t * d + j]!, 0),
  );
};

const alone = decode(0, words);
// In the batch: both count from the same place, the first real token.
const batched = decode(padding, padding + words);
alone.forEach((s, t) =>
  console.log(`key ${t}:`, s.toFixed(4), batched[t]!.toFixed(4)),
);
const worst = Math.max(...alone.map((s, t) => Math.abs(s - batched[t]!)));
if (worst > 1e-9)
  throw new Error(`the padded row is off by up to ${worst.toFixed(4)}`);
