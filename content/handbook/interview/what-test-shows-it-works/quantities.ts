type Rotate = (x: number[], position: number) => number[];

const turnBy =
  (theta: (pair: number) => number): Rotate =>
  (x, m) =>
    x.map((value, j) => {
      const other = j % 2 ? x[j - 1]! : -x[j + 1]!;
      const angle = m * theta(j >> 1);
      return value * Math.cos(angle) + other * Math.sin(angle);
    });
const candidates: Record<string, Rotate> = {
  'right code': turnBy((i) => 100 ** -i),
  'does nothing': (x) => [...x],
  'turns backwards': turnBy((i) => -(100 ** -i)),
  'one frequency': turnBy(() => 1),
  'adds position': (x, m) => x.map((value) => value + m / 10),
};
const dot = (a: number[], b: number[]) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const q = [0.9, -0.3, 1.4, 0.2];
const golden = [0.5403023059, 0.8414709848, 0.99995, 0.0099998333];

for (const [name, rotate] of Object.entries(candidates)) {
  const score = (m: number, n: number) => dot(rotate(q, m), rotate(golden, n));
  const failed: string[] = [];
  if (!near(dot(rotate(q, 50), rotate(q, 50)), dot(q, q))) failed.push('norm');
  if (!near(score(9, 4), score(1009, 1004))) failed.push('shift');
  if (near(score(9, 4), score(9, 5))) failed.push('distance');
  const turned = rotate([1, 0, 1, 0], 1);
  if (!turned.every((v, j) => near(v, golden[j]!))) failed.push('golden');
  console.log(`${name}: ${failed.join(', ') || 'passes'}`);
}
