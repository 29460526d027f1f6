import { ropeFrequencies, wavelengths } from 'rope-core';

const d = 128;
for (const base of [10_000, 500_000, 1_000_000]) {
  const tokensPerTurn = wavelengths(ropeFrequencies(d, base));
  const show = (i: number) =>
    Math.round(tokensPerTurn[i]!).toLocaleString('en');
  console.log(
    `base ${base.toLocaleString('en')}: pair 0 ${tokensPerTurn[0]!.toFixed(2)}, pair 32 ${show(32)}, pair 63 ${show(63)}`,
  );
}
