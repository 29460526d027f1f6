// A phase ψ(m) for each position. What is left of distance 3?
const phases: Record<string, (m: number) => number> = {
  'm θ': (m) => 0.1 * m,
  'm² θ': (m) => 0.1 * m * m,
  'ln(1 + m)': (m) => Math.log(1 + m),
};
for (const [name, psi] of Object.entries(phases)) {
  const left = [5, 105, 1005].map((m) => (psi(m) - psi(m - 3)).toFixed(4));
  console.log(`ψ = ${name}: ${left.join(', ')} rad`);
}

// A length that grows with the position: only opposite growth is relative.
const zeta = 1.01;
const products: Record<string, (m: number, n: number) => number> = {
  'q and k both grow': (m, n) => zeta ** m * zeta ** n,
  'q grows, k shrinks': (m, n) => zeta ** m * zeta ** -n,
};
for (const [name, product] of Object.entries(products)) {
  const left = [5, 105, 1005].map((m) => product(m, m - 3).toPrecision(4));
  console.log(`${name}: × ${left.join(', ')}`);
}
