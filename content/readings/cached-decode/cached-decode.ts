/** Decode with a KV cache: keys go in rotated, once, and every new query brings its own position. */

// 1. Contract: one plane, one frequency, and a cache that holds rotated keys.
type Pair = [number, number];

function rotate(pair: Pair, position: number): Pair {
  const [cos, sin] = [Math.cos(position), Math.sin(position)];
  return [pair[0] * cos - pair[1] * sin, pair[0] * sin + pair[1] * cos];
}

function dot(a: Pair, b: Pair): number {
  return a[0] * b[0] + a[1] * b[1];
}

// 2. Transition: one step adds one key and asks all of them.
type Token = { q: Pair; k: Pair };

export function decode(tokens: Token[], positions: number[]): number[] {
  const cache: Pair[] = [];
  let scores: number[] = [];
  for (const [step, { q, k }] of tokens.entries()) {
    const position = positions[step];
    cache.push(rotate(k, position));
    scores = cache.map((key) => dot(rotate(q, position), key));
  }
  return scores;
}

// 3. Interview hook: what the cache must agree with, and how it goes wrong.
function withoutCache(tokens: Token[]): number[] {
  const last = tokens.length - 1;
  const q = rotate(tokens[last].q, last);
  return tokens.map(({ k }, position) => dot(q, rotate(k, position)));
}

function show(label: string, scores: number[]): void {
  console.log(label, ...scores.map((score) => score.toFixed(5)));
}

const tokens: Token[] = Array(4).fill({ q: [1, 0], k: [0.5, 1] });
show('without a cache:', withoutCache(tokens));
show('with a cache:', decode(tokens, [0, 1, 2, 3]));
show('all of it 100 later:', decode(tokens, [100, 101, 102, 103]));
show('decode restarts at 0:', decode(tokens, [0, 1, 2, 0]));
