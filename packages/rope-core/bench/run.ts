// node packages/rope-core/bench/run.ts [--quick] [--check]
// --quick: small tensors and few rounds, to see that it runs. --check: exit 1 below the bars.
import { arch, cpus } from 'node:os';
import { precomputeRope } from '../src/index.ts';
import { rotations } from './contenders.ts';
import { bandwidthTable, measure } from './measure.ts';
import { numpyRows } from './numpy.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 21;
const [T, heads, headDim] = quick ? ([64, 4, 32] as const) : ([4096, 32, 128] as const);

console.log(
  `node ${process.version}, ${arch()}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
);

const x = Float32Array.from({ length: T * heads * headDim }, (_, i) => Math.sin(i));
const table = precomputeRope(T, headDim);
const rows = measure(rotations(x, table, heads), rounds);
console.log(
  `\n${bandwidthTable(`Rotate (${T}, ${heads}, ${headDim}) float32; GB/s of tensor read + written, 1 GB = 1e9 bytes`, rows)}`,
);

const numpy = numpyRows([T, heads, headDim], quick ? 3 : 11);
if ('missing' in numpy) console.log(`\nNumPy rows left out: ${numpy.missing}.`);
else
  console.log(`\n${bandwidthTable(`The same in NumPy ${numpy.version}, one thread`, numpy.rows)}`);

// The same angles for both: what is compared is the cost around the library calls.
const pairs = headDim / 2;
const angles = Float64Array.from(
  { length: T * pairs },
  (_, at) => Math.floor(at / pairs) / 10000 ** ((at % pairs) / pairs),
);
const sink = [new Float64Array(angles.length), new Float64Array(angles.length)];
const [bare, built] = measure(
  [
    {
      name: 'Math.cos + Math.sin',
      bytes: 0,
      run: () => {
        for (let i = 0; i < angles.length; i++) {
          sink[0][i] = Math.cos(angles[i]);
          sink[1][i] = Math.sin(angles[i]);
        }
      },
    },
    { name: 'precomputeRope', bytes: 0, run: () => void precomputeRope(T, headDim) },
  ],
  rounds,
);
const ratio = built.best / bare.best;
console.log(`\nTable of ${T} positions x ${pairs} pairs`);
for (const { name, median, best } of [bare, built]) {
  console.log(
    `${name.padEnd(44)}${median.toFixed(2).padStart(11)}${best.toFixed(2).padStart(11)} ms (median, best)`,
  );
}
console.log(`precomputeRope takes ${ratio.toFixed(2)} times the cosines and sines alone.`);

if (process.argv.includes('--check')) {
  const bar = rows[0].best / 0.25;
  const slow = rows.slice(1, 3).filter(({ best }) => best > bar);
  for (const { name } of slow) console.error(`below a quarter of the copy: ${name}`);
  if (ratio > 1.5) console.error(`table building takes ${ratio.toFixed(2)} times, more than 1.5`);
  process.exitCode = slow.length > 0 || ratio > 1.5 ? 1 : 0;
}
