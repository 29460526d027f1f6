import { applyRope, attention, precomputeRope } from 'rope-core';

const shape = { heads: 1, headDim: 2 };
const table = precomputeRope(64, 2);
const q = new Float64Array([0.9, -0.4]);
const keys = [0.7, 0.2, -0.5, 1.1, 1.3, -0.6, 0.2, 0.8];

// The last query reads four tokens, in some order.
const read = (order: number[], rotate: boolean) => {
  const pick = order.flatMap((t) => keys.slice(2 * t, 2 * t + 2));
  const k = new Float64Array(pick);
  const v = new Float64Array(order.flatMap((t) => [t, 1]));
  const turned = rotate ? applyRope(k, table) : k;
  const query = rotate ? applyRope(q, table, { offset: 3 }) : q;
  return attention(query, turned, v, shape).output[0]!.toFixed(4);
};
for (const rotate of [false, true]) {
  console.log(rotate ? 'with RoPE' : 'without positions');
  console.log('  in order:', read([0, 1, 2, 3], rotate));
  console.log('  shuffled:', read([2, 0, 1, 3], rotate));
}

// Every fourth of 36 layers turns nothing, as in SmolLM3.
const layers = Array.from({ length: 36 }, (_, i) => i + 1);
const without = layers.filter((layer) => layer % 4 === 0);
console.log(without.length, 'layers without:', without.join(' '));
