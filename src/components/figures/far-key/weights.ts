import { alibiSlopes } from 'rope-core';

export const HEADS = 8;
export const KEYS = 4096;
/** How many logits the wanted key scores above all the others, before any penalty. */
export const MATCH = 10;

/**
 * The attention weight of one wanted key among 4,096 keys, by how far back it stands.
 *
 * @param slope logits per token of distance; 0 is no penalty
 * @param distance tokens, 0 to KEYS - 1
 * @returns share of the attention, between 0 and 1
 */
export function weightOfFarKey(slope: number, distance: number): number {
  const wanted = MATCH - slope * distance;
  // The others score 0 and are penalised alike: a geometric series, without the wanted one.
  const all = slope === 0 ? KEYS : (1 - Math.exp(-slope * KEYS)) / (1 - Math.exp(-slope));
  const others = Math.max(0, all - Math.exp(-slope * distance));
  return Math.exp(wanted) / (Math.exp(wanted) + others);
}

/** Slope of a head by number, from 1; head 0 stands for no penalty. */
export const slopeOf = (head: number): number => (head === 0 ? 0 : alibiSlopes(HEADS)[head - 1]!);

/** The first distance at which the wanted key has less than half of the attention; undefined if none. */
export function halfDistance(slope: number): number | undefined {
  for (let distance = 0; distance < KEYS; distance++)
    if (weightOfFarKey(slope, distance) < 0.5) return distance;
  return undefined;
}
