/** The candidate that a mistyped text most likely meant; undefined when none is near. */
export function nearest(text: string, candidates: string[]): string | undefined {
  const limit = Math.max(2, Math.floor(text.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: distance(text, candidate) }))
    .filter((row) => row.distance <= limit || row.candidate.includes(text))
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Number of letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
