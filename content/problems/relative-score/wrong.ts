import {
  ROUNDINGS,
  type Args,
  type WrongVariant,
} from '@rope-handbook/exercises';

interface Recipe {
  /** Radians by which the key is turned against the query. */
  angle?: (n: number, m: number, theta: number) => number;
  theta?: (i: number, d: number, base: number) => number;
  /** The two members of pair i. */
  members?: (i: number, d: number) => [number, number];
  /** Contribution of a pair, from its dot and cross product. */
  term?: (dot: number, cross: number, angle: number) => number;
  total?: (sum: number, d: number) => number;
}

const score = (recipe: Recipe): WrongVariant['run'] => {
  const {
    angle = (n, m, theta) => (n - m) * theta,
    theta = (i, d, base) => base ** ((-2 * i) / d),
    members = (i) => [2 * i, 2 * i + 1],
    term = (dot, cross, a) => dot * Math.cos(a) - cross * Math.sin(a),
    total = (sum) => sum,
  } = recipe;
  return ([q, k, m, n, base]) => {
    const d = q.length;
    let sum = 0;
    for (let i = 0; i < d / 2; i++) {
      const [a, b] = members(i, d);
      const dot = q[a] * k[a] + q[b] * k[b];
      const cross = q[a] * k[b] - q[b] * k[a];
      sum += term(dot, cross, angle(n, m, theta(i, d, base)));
    }
    return total(sum, d);
  };
};

const mistake = (misconception: string, recipe: Recipe): WrongVariant => ({
  of: 'relativeScore',
  misconceptions: [misconception],
  run: score(recipe),
});

/** Which earlier call left the frequencies that are used again. */
const sameWidth = ([q]: Args, [now]: Args): boolean => q.length === now.length;
const any = (): boolean => true;

/** The same mistakes as recipes: what changes is one line of the right one. */
export const wrong: WrongVariant[] = [
  mistake('not-started', { total: () => 0 }),
  mistake('not-rotated', { angle: () => 0 }),
  mistake('distance-reversed', { angle: (n, m, theta) => (m - n) * theta }),
  mistake('distance-without-sign', {
    angle: (n, m, theta) => Math.abs(n - m) * theta,
  }),
  mistake('distance-without-sign', {
    angle: (n, m, theta) => -Math.abs(n - m) * theta,
  }),
  mistake('negative-distance-dropped', {
    angle: (n, m, theta) => Math.max(0, n - m) * theta,
  }),
  mistake('negative-distance-dropped', {
    angle: (n, m, theta) => Math.min(0, n - m) * theta,
  }),
  mistake('one-side-only', { angle: (_n, m, theta) => -m * theta }),
  mistake('one-side-only', { angle: (n, _m, theta) => n * theta }),
  mistake('positions-added', { angle: (n, m, theta) => (n + m) * theta }),
  mistake('positions-added', { angle: (n, m, theta) => -(n + m) * theta }),
  mistake('sine-dropped', { term: (dot, _cross, a) => dot * Math.cos(a) }),
  mistake('scaled-score', { total: (sum, d) => sum / Math.sqrt(d) }),
  mistake('scaled-score', { total: (sum, d) => (2 * sum) / d }),
  mistake('scaled-score', { total: (sum, d) => sum / d }),
  mistake('halves-not-neighbours', { members: (i, d) => [i, i + d / 2] }),
  mistake('exponent-sign', {
    theta: (i, d, base) => base ** ((2 * i) / d),
  }),
  mistake('exponent-denominator', {
    theta: (i, d, base) => base ** (-i / d),
  }),
  mistake('exponent-denominator', {
    theta: (i, d, base) => base ** ((-4 * i) / d),
  }),
  mistake('one-frequency', { theta: () => 1 }),
  mistake('base-ignored', { theta: (i, d) => 10_000 ** ((-2 * i) / d) }),
  mistake('degrees', {
    angle: (n, m, theta) => ((n - m) * theta * Math.PI) / 180,
  }),
  mistake('degrees', {
    angle: (n, m, theta) => ((n - m) * theta * 180) / Math.PI,
  }),
  mistake('turns-not-radians', {
    angle: (n, m, theta) => (n - m) * theta * 2 * Math.PI,
  }),
  ...ROUNDINGS.map((round) => mistake('rounded', { total: round })),
  ...[sameWidth, any].map((fits): WrongVariant => ({
    of: 'relativeScore',
    misconceptions: ['table-kept-between-calls'],
    run: (args, history) => {
      const first = history.find((call) => fits(call, args)) ?? args;
      return score({})([...args.slice(0, 4), first[4]], history);
    },
  })),
  mistake('position-off-by-one', {
    angle: (n, m, theta) => (n - m + 1) * theta,
  }),
  mistake('position-off-by-one', {
    angle: (n, m, theta) => (n - m - 1) * theta,
  }),
];
