import { mropeTable, ropeFrequencies } from 'rope-core';

const theta = ropeFrequencies(128, 5_000_000);
const section = [24, 20, 20]; // time, height, width

const model = (position: number[]) =>
  mropeTable(theta, [position], { section, interleaved: true });
const port = (position: number[]) => {
  const layout = { section, interleaved: true };
  return mropeTable(theta, [position], layout);
};

const positions = {
  'text token 50': [50, 50, 50],
  'patch on the diagonal': [50, 7, 7],
  'patch in row 3, column 9': [50, 3, 9],
};
let worst = 0;
for (const [name, position] of Object.entries(positions)) {
  const want = model(position);
  const got = port(position);
  const wrong = want.cos.filter((x, i) => x !== got.cos[i]).length;
  console.log(`${name}: ${wrong} of 64 pairs differ`);
  worst = Math.max(worst, wrong);
}
if (worst > 0) throw new Error(`${worst} pairs turn with another axis`);
