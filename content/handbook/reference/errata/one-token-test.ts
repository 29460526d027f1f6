import { applyRopeSingle, precomputeRope } from 'rope-core';

const x = Float64Array.of(0.9, -0.3, 1.4, 0.2);
const table = precomputeRope(2, 4);
const shown = (m: number, pairing: 'interleaved' | 'half') => {
  const cos = table.cos.subarray(2 * m, 2 * m + 2);
  const sin = table.sin.subarray(2 * m, 2 * m + 2);
  const turned = applyRopeSingle(x, cos, sin, { pairing });
  return [...turned].map((v) => v.toFixed(3)).join(', ');
};

for (const m of [0, 1]) {
  console.log(`position ${m}, adjacent:`, shown(m, 'interleaved'));
  console.log(`position ${m}, halves:  `, shown(m, 'half'));
}
