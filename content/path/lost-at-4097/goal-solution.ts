import { linearScaling, ropeFrequencies, unseenAngles } from 'rope-core';

const trained = 4096;
const factor = 2.001; // position interpolation divides every angle by this
const plain = ropeFrequencies(128);
const used = linearScaling(plain, factor);
const degrees = (angle: number) => ((angle * 180) / Math.PI).toFixed(2);

console.log(`trained on ${trained}, angles divided by ${factor}`);
for (const length of [4096, 4097, 5120, 8192]) {
  const leaving = unseenAngles(used, trained, length, plain);
  console.log(`${length} tokens: ${leaving.length} pairs past their border`);
  if (leaving.length === 0) continue;
  const { pair } = leaving[leaving.length - 1]!;
  const saw = (trained - 1) * plain[pair]!;
  const asks = (length - 1) * used[pair]!;
  console.log(`  pair ${pair}: saw ${degrees(saw)}, asks for ${degrees(asks)}`);
}
