/** " Did you mean X?" for the known word closest to a misspelt one; empty when none is close. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const [best] = [...known]
    .map((candidate) => ({ candidate, steps: editDistance(word, candidate) }))
    .filter(({ steps }) => steps <= Math.max(2, word.length / 3))
    .sort((a, b) => a.steps - b.steps);
  return best ? ` Did you mean ${best.candidate}?` : '';
}

/** Levenshtein distance: single letters added, removed or replaced. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
