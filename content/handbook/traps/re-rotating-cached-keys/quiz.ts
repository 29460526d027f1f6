import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

/** The turn that takes a key rotated at 2,000 to where it would be at 1,990, found by trying. */
export function turnThatIsLeft(): number {
  const inverseFrequencies = ropeFrequencies(8);
  const turn = (x: Float64Array, position: number) => {
    const { cos, sin } = ropeTable({ inverseFrequencies }, [position]);
    return applyRopeSingle(x, cos, sin);
  };
  const key = Float64Array.of(1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5);
  const [cached, wanted] = [turn(key, 2000), turn(key, 1990)];
  const off = (by: number) =>
    Math.hypot(...turn(cached, by).map((x, j) => x - wanted[j]!));
  const turns = Array.from({ length: 4001 }, (_, i) => i - 2000);
  return turns.reduce((best, by) => (off(by) < off(best) ? by : best));
}
