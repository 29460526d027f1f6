import { applyRopeSingle, precomputeRope } from 'rope-core';

// A learned table: one row per trained position, 0 to 7.
const learned = Array.from({ length: 8 }, (_, row) => [
  Math.sin(13 * row),
  Math.cos(29 * row),
]);
for (const position of [0, 7, 8]) {
  console.log(`table, position ${position}:`, learned[position]);
}

// A rule: position times frequency, for any position.
const table = precomputeRope(6000, 2);
const turn = (v: number[], m: number) =>
  applyRopeSingle(
    Float64Array.from(v),
    table.cos.subarray(m, m + 1),
    table.sin.subarray(m, m + 1),
  );
const score = (m: number, n: number) => {
  const q = turn([1, 0.6], m);
  const k = turn([0.4, 1.1], n);
  return q[0]! * k[0]! + q[1]! * k[1]!;
};

for (const m of [0, 7, 8, 5000]) {
  console.log(`RoPE, positions ${m} and ${m + 2}:`, score(m, m + 2).toFixed(8));
}
