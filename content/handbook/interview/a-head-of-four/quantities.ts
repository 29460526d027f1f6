import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

const theta = ropeFrequencies(4, 10_000);
console.log('angles at position 1:', theta.join(' and '));

const { cos, sin } = ropeTable({ inverseFrequencies: theta }, [1]);
const x = new Float64Array([1, 0, 0, 1]);
for (const pairing of ['interleaved', 'half'] as const) {
  const y = applyRopeSingle(x, cos, sin, { pairing });
  const shown = Array.from(y, (value) => value.toFixed(5));
  console.log(`${pairing}: ${shown.join(', ')}`);
  console.log('  length:', Math.hypot(...y).toFixed(6));
}

// The slowest pair of larger heads: never as slow as 1 / base.
for (const d of [4, 8, 64, 128])
  console.log(`d = ${d}: slowest ${ropeFrequencies(d).at(-1)!.toPrecision(4)}`);
