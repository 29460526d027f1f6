const tokens = 1000;
const far = 10; // tokens that need the key 900 back; the rest need the last one
const match = 8; // logits of a key that fits; five others look alike
const lookalikes = [100, 200, 300, 400, 500];
const slope = 0.005;

/** -log of the attention that the wanted key gets. */
function loss(wanted: number, alike: number[], slope: number): number {
  let all = 0;
  for (let distance = 1; distance <= tokens; distance++) {
    const fits = distance === wanted || alike.includes(distance);
    all += Math.exp((fits ? match : 0) - slope * distance);
  }
  return Math.log(all) - (match - slope * wanted);
}

for (const [name, tax] of [
  ['no penalty', 0],
  ['penalty', slope],
] as const) {
  const near = loss(1, lookalikes, tax);
  const distant = loss(900, [], tax);
  const mean = ((tokens - far) * near + far * distant) / tokens;
  console.log(
    name.padEnd(10),
    'mean',
    mean.toFixed(2),
    'far',
    distant.toFixed(2),
  );
}
