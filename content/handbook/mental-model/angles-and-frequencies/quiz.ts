import { ropeFrequencies } from 'rope-core';

export const pairOneOfFour = (): number => ropeFrequencies(4)[1]!;
