/** RoPE in the style of JAX, in plain TypeScript: pure functions, nothing is changed in place. */

type Vector = readonly number[];

// 1. x.at[index].set(values) in JAX: a new array, the old one stays.
function atSet<T>(x: readonly T[], places: number[], entries: readonly T[]): readonly T[] {
  return x.map((old, j) => (places.includes(j) ? entries[places.indexOf(j)] : old));
}

export function rotate(x: Vector, angles: Vector): Vector {
  const [a, b] = [x.filter((_, j) => j % 2 === 0), x.filter((_, j) => j % 2 === 1)];
  const first = angles.map((angle, i) => a[i] * Math.cos(angle) - b[i] * Math.sin(angle));
  const second = angles.map((angle, i) => a[i] * Math.sin(angle) + b[i] * Math.cos(angle));
  const turned = atSet(x, [0, 2], first);
  return atSet(turned, [1, 3], second);
}

// 2. One step: old state and one token in, new state and scores out.
type State = readonly [keys: readonly Vector[], position: number];
type Token = readonly [q: Vector, k: Vector];

function step([keys, position]: State, [q, k]: Token): [State, Vector] {
  const angles = frequencies.map((frequency) => position * frequency);
  const grown = atSet(keys, [position], [rotate(k, angles)]);
  const query = rotate(q, angles);
  const scores = grown.map((key) => dot(key, query));
  const visible = scores.map((score, n) => (n <= position ? score : -Infinity));
  return [[grown, position + 1], visible];
}

// 3. All steps: jax.lax.scan, as a loop.
function scan<S, I, O>(f: (state: S, item: I) => [S, O], start: S, items: I[]): [S, O[]] {
  let [state, outputs]: [S, O[]] = [start, []];
  for (const item of items) {
    const [next, output] = f(state, item);
    [state, outputs] = [next, [...outputs, output]];
  }
  return [state, outputs];
}

const dot = (a: Vector, b: Vector) => a.reduce((sum, value, j) => sum + value * b[j], 0);
const frequencies = [0, 1].map((i) => 10000 ** ((-2 * i) / 4));
const empty = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
const q = [1, 0, 0, 1];
const k = [0.5, 1, 1, 0];

const tokens: Token[] = Array(3).fill([q, k]);
const [[, position], rows] = scan(step, [empty, 0] as State, tokens);
for (const row of rows) {
  console.log(...row.filter((score) => score > -Infinity).map((score) => score.toFixed(4)));
}
console.log('next position:', position);
console.log('still empty:', empty.flat().filter((value) => value !== 0).length);
