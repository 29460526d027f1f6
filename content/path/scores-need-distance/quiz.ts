/** How many distances occur when each of four tokens looks at itself and back. */
export function distancesOfFour(): number {
  const tokens = [0, 1, 2, 3];
  const distances = tokens.flatMap((m) =>
    tokens.slice(0, m + 1).map((n) => m - n),
  );
  return new Set(distances).size;
}
