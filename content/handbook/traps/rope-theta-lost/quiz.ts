import { ropeFrequencies } from 'rope-core';

/** The pairs that turn alike under both bases. */
export function pairsThatAgree(): number[] {
  const [lost, trained] = [
    ropeFrequencies(128, 10_000),
    ropeFrequencies(128, 500_000),
  ];
  return [...lost.keys()].filter((i) => lost[i] === trained[i]);
}
