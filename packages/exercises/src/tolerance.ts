/**
 * How far an answer may be from the reference, number by number:
 * `absolute + relative · |expected| + each(index, args, part)`.
 */
export interface Tolerance<Args extends readonly unknown[] = readonly never[]> {
  absolute?: number;
  relative?: number;
  /** Extra room for one number; `part` names the output when there are several ("cos", "sin"). */
  each?: (index: number, args: Args, part: string) => number;
}

/** The distance allowed at one number of the result. */
export function allowedAt<Args extends readonly unknown[]>(
  tolerance: Tolerance<Args>,
  index: number,
  expected: number,
  args: Args,
  part: string,
): number {
  const { absolute = 0, relative = 0, each } = tolerance;
  return (
    absolute + relative * Math.abs(expected) + (each === undefined ? 0 : each(index, args, part))
  );
}

/**
 * The error that honest float32 arithmetic may make when it turns a pair: rounding of inputs and outputs,
 * of the frequency (relative, so it grows with the angle) and of a running product over positions.
 *
 * At position 0 it is 2e-6 of the pair's length. A frequency that is wrong by more than a few parts in
 * a million leaves this band, so no known misconception hides in it; bfloat16 and float16 do not fit.
 *
 * @param length √(x0² + x1²) of the pair
 * @param angle  radians the pair is turned by
 * @param position the row's position
 */
export function rotationTolerance(length: number, angle: number, position: number): number {
  return length * (2e-6 + 2 ** -21 * Math.abs(angle) + 2 ** -23 * Math.abs(position));
}
