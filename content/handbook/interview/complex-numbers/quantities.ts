type Complex = [re: number, im: number];

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [
  a * c - b * d,
  a * d + b * c,
];
const conjugate = ([a, b]: Complex): Complex => [a, -b];
const unit = (angle: number): Complex => [Math.cos(angle), Math.sin(angle)];

const theta = 0.1;
const q: Complex = [1, 0.5];
const k: Complex = [0.4, 1.2];

for (const [m, n] of [
  [7, 4],
  [107, 104],
] as const) {
  const a = times(q, unit(m * theta));
  const b = times(k, unit(n * theta));
  const score = times(a, conjugate(b))[0];
  const wrong = times(a, b)[0];
  console.log(`m ${m}, n ${n}: with the conjugate ${score.toFixed(6)},`);
  console.log(`  without it ${wrong.toFixed(6)}`);
}
const once = times(times(q, conjugate(k)), unit(3 * theta))[0];
console.log('turned once, by m - n = 3:', once.toFixed(6));
