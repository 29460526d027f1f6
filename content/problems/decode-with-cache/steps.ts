import { ropeApply } from 'rope-core';
import {
  custom,
  formatNumber,
  type Args,
  type Bench,
  type Check,
  type Outcome,
  type Random,
} from '@rope-handbook/exercises';

interface Step {
  cache?: ArrayLike<number>[];
  scores?: ArrayLike<number>;
}

const say = (bench: Bench, en: string, es: string): Outcome => ({
  state: 'fail',
  message: bench.lang === 'es' ? es : en,
});

/** One row more and one score per row: what is missing has a name, and what is too much is found. */
export function grownByOne(
  id: string,
  of: string,
  cases: (random: Random) => Args[],
): Check {
  const named = ['new-key-not-kept', 'new-key-not-scored'];
  const run = (bench: Bench): Outcome => {
    for (const args of cases(bench.random(id))) {
      const old = args[0].length;
      const { value, thrown } = bench.call(of, args);
      if (thrown !== undefined)
        return say(
          bench,
          `With ${old} cached keys it threw: ${String(thrown.error)}`,
          `Con ${old} claves en caché lanzó: ${String(thrown.error)}`,
        );
      const { cache, scores } = (value ?? {}) as Step;
      const found = [cache?.length, scores?.length];
      const fault = found.findIndex((length) => length !== old + 1);
      if (fault === -1) continue;
      const what = ['cache', 'scores'][fault];
      const outcome = say(
        bench,
        `With ${old} cached keys, ${what} should have length ${old + 1}. Its length is ${found[fault] ?? 'unknown'}.`,
        `Con ${old} claves en caché, ${what} debería tener longitud ${old + 1}. La suya es ${found[fault] ?? 'desconocida'}.`,
      );
      // An empty list when nothing was cached is as much as the old length.
      const ids = found[fault] === old ? [named[fault]] : [];
      return { ...outcome, misconceptions: ids } as Outcome;
    }
    return { state: 'pass' };
  };
  return custom({ id, of, misconceptions: named, run });
}

/** A text decoded token by token, each step on what the step before returned, against the whole text at once. */
export function decodedText(id: string, of: string): Check {
  const run = (bench: Bench): Outcome => {
    const random = bench.random(id);
    const [tokens, d, base] = [48, 16, 10_000];
    const queries = random.matrix(tokens, d);
    const keys = random.matrix(tokens, d);
    const turnedQueries = ropeApply(0, queries, base);
    const turnedKeys = ropeApply(0, keys, base);
    let cache: unknown = [];
    for (let m = 0; m < tokens; m++) {
      const step = bench.call(of, [cache, queries[m], keys[m], base]);
      const { scores, cache: grown } = (step.value ?? {}) as Step;
      for (let n = 0; n <= m; n++) {
        let expected = 0;
        for (let j = 0; j < d; j++)
          expected += turnedQueries[m * d + j] * turnedKeys[n * d + j];
        const actual = Number(scores?.[n]);
        // Norms of 4 or so, angles below 48: float32 stays far inside.
        if (Math.abs(actual - expected) <= 2e-3) continue;
        return {
          ...say(
            bench,
            `Token ${m} of a text decoded token by token: its score with key ${n} is not that of the text computed at once.`,
            `Token ${m} de un texto decodificado token a token: su puntuación con la clave ${n} no es la del texto calculado de una vez.`,
          ),
          expected: formatNumber(expected),
          actual: formatNumber(actual),
        } as Outcome;
      }
      cache = grown;
    }
    return { state: 'pass' };
  };
  return custom({ id, of, run });
}
