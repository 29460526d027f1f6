import type { WrongVariant } from '@rope-handbook/exercises';

interface Shape {
  length: number;
  heads: number;
  headDim: number;
  rotaryDim: number;
}

/** Where output j of a head comes from, neighbours to halves. */
const fromNeighbours = (j: number, r: number): number =>
  j >= r ? j : j < r / 2 ? 2 * j : 2 * (j - r / 2) + 1;
const fromHalves = (j: number, r: number): number =>
  j >= r ? j : j % 2 === 0 ? j / 2 : (j - 1) / 2 + r / 2;

/** A mistake in both functions: source index of output j, from the right per-head rule and the shape. */
type Source = (
  j: number,
  rule: (j: number, r: number) => number,
  shape: Shape,
) => number;

const byHead = (
  j: number,
  shape: Shape,
  move: (inner: number) => number,
): number => {
  const head = Math.floor(j / shape.headDim);
  return head * shape.headDim + move(j % shape.headDim);
};

const mistakes: [string, Source][] = [
  ['identity', (j) => j],
  [
    'direction-swapped',
    (j, rule, s) =>
      byHead(j, s, (inner) =>
        (rule === fromHalves ? fromNeighbours : fromHalves)(inner, s.rotaryDim),
      ),
  ],
  [
    'heads-ignored',
    (j, rule, s) => rule(j, s.heads === 1 ? s.rotaryDim : s.length),
  ],
  ['heads-ignored', (j, rule, s) => rule(j, s.rotaryDim)],
  [
    'tail-moved',
    (j, rule, s) => byHead(j, s, (inner) => rule(inner, s.headDim)),
  ],
  [
    'tail-moved',
    (j, rule, s) =>
      byHead(j, s, (inner) => {
        const [r, middle] = [s.rotaryDim, Math.floor(s.headDim / 2)];
        if (rule === fromHalves)
          return inner % 2 === 1 && inner < r
            ? middle + (inner - 1) / 2
            : rule(inner, r);
        if (inner < r / 2) return 2 * inner;
        const i = inner - middle;
        return i >= 0 && i < r / 2 ? 2 * i + 1 : inner;
      }),
  ],
  [
    'odd-first',
    (j, rule, s) =>
      byHead(j, s, (inner) => {
        const r = s.rotaryDim;
        if (inner >= r) return inner;
        if (rule === fromNeighbours) return rule((inner + r / 2) % r, r);
        return rule(inner ^ 1, r);
      }),
  ],
  [
    'half-reversed',
    (j, rule, s) =>
      byHead(j, s, (inner) => {
        const r = s.rotaryDim;
        if (inner >= r || rule === fromHalves) return rule(inner, r);
        return rule(inner < r / 2 ? inner : r - 1 - (inner - r / 2), r);
      }),
  ],
];

const run =
  (source: Source, rule: (j: number, r: number) => number) =>
  ([x, heads, rotaryDim]: readonly unknown[]): number[] => {
    const list = x as number[];
    const shape: Shape = {
      length: list.length,
      heads: heads as number,
      headDim: list.length / (heads as number),
      rotaryDim: rotaryDim as number,
    };
    return list.map((_, j) => list[source(j, rule, shape)]);
  };

/** What people write instead; each in both directions. */
export const wrong: WrongVariant[] = (
  [
    ['toHalves', fromNeighbours],
    ['toNeighbours', fromHalves],
  ] as const
).flatMap(([of, rule]) => [
  {
    of,
    misconceptions: ['not-started'],
    run: ([x]) => (x as number[]).map(() => 0),
  },
  ...mistakes.map(([misconception, source]) => ({
    of,
    misconceptions: [misconception],
    run: run(source, rule),
  })),
]);
