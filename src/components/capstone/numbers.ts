import {
  linearScaling,
  ntkBase,
  ropeFrequencies,
  unseenAngles,
  yarnFrequencies,
  yarnRange,
} from 'rope-core';

/*
 * Every number of the capstone that can be computed: a head of 128, base 10,000, trained on 4,096
 * tokens, read at 8,192. Build time only.
 */
const HEAD = { rotaryDim: 128, base: 10_000, originalLength: 4096 };
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const theta = ropeFrequencies(HEAD.rotaryDim, HEAD.base);
const slowest = theta.at(-1)!;
const yarn = yarnFrequencies({ ...HEAD, factor: 2 });
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-12;
const ramp = yarnRange(HEAD);

export const numbers = {
  pairs: theta.length,
  leaving: unseenAngles(theta, 4096, 8192).length,
  /** Degrees that the slowest pair covers within a text. */
  arc: (length: number): number => degrees((length - 1) * slowest),
  /** Degrees between neighbours in pair 0, plain and divided by two. */
  neighbours: degrees(theta[0]!),
  neighboursHalved: degrees(linearScaling(theta, 2)[0]!),
  /** What dividing by exactly two leaves over, in degrees. */
  hair: degrees((8191 / 2 - 4095) * slowest),
  ntkBase: ntkBase(HEAD.base, 2, HEAD.rotaryDim),
  kept: yarn.filter((speed, i) => near(speed, theta[i]!)).length,
  divided: yarn.filter((speed, i) => near(speed, theta[i]! / 2)).length,
  ramp,
  /** Share of the factor that a pair gets in YaRN: 0 is kept, 1 divided in full. */
  share: Array.from(theta, (_, i) =>
    Math.min(1, Math.max(0, (i - ramp.low) / (ramp.high - ramp.low))),
  ),
};
