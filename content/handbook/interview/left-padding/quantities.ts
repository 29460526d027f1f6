import { applyRope, attention, precomputeRope } from 'rope-core';

const shape = { heads: 1, headDim: 4 };
const table = precomputeRope(64, 4);
const keys = Float64Array.from({ length: 24 }, (_, j) => Math.sin(3 * j + 1));
const query = new Float64Array([3.6, -1.2, 5.6, 0.8]);

// Six real tokens; the query is the next one. Positions of keys and query:
const rules: Record<string, [keysFrom: number, queryAt: number]> = {
  'from the mask, both': [0, 6],
  'with 5 pads counted, both': [5, 11],
  'prompt counts pads, decode not': [5, 6],
  'decode starts again at 0': [0, 0],
};
const weights = ([from, at]: [number, number]) => {
  const k = applyRope(keys, table, { headDim: 4, offset: from });
  const q = applyRope(query, table, { headDim: 4, offset: at });
  return attention(q, k, k, shape).weights;
};
const right = weights([0, 6]);
for (const [name, rule] of Object.entries(rules)) {
  const row = weights(rule);
  const off = row.reduce((sum, w, n) => sum + Math.abs(w - right[n]!), 0);
  console.log(`${name}: weights off by ${off.toFixed(4)}`);
}
