// misconception: ramp-inverted, attention-factor-missing
// Two mistakes at once.
/** YaRN: fast pairs kept, slow pairs divided by the factor, a ramp between. */
export function yarn(
  d: number,
  base: number,
  factor: number,
  originalLength: number,
  betaFast: number,
  betaSlow: number,
): { frequencies: number[]; attentionFactor: number } {
  if (!Number.isInteger(d) || d < 2 || d % 2 !== 0) {
    throw new RangeError(`d must be even and positive. Received d = ${d}.`);
  }
  if (betaFast < betaSlow) {
    throw new RangeError(`betaFast ${betaFast} is below betaSlow ${betaSlow}.`);
  }
  /** The pair, as a fraction, that turns so often in the trained context. */
  const pairWithTurns = (turns: number): number =>
    (d * Math.log(originalLength / (2 * Math.PI * turns))) /
    (2 * Math.log(base));

  // Outwards to whole pairs: the ramp gets longer, never shorter.
  const low = Math.max(0, Math.floor(pairWithTurns(betaFast)));
  const high = Math.min(d - 1, Math.ceil(pairWithTurns(betaSlow)));

  const frequencies: number[] = [];
  for (let i = 0; i < d / 2; i++) {
    const theta = base ** ((-2 * i) / d);
    const ramp = Math.min(1, Math.max(0, (i - low) / (high - low)));
    frequencies.push(theta * ramp + (theta / factor) * (1 - ramp));
  }
  const attentionFactor = 1;
  return { frequencies, attentionFactor };
}
