import { ropeFrequencies } from 'rope-core';

export const pairInTheMiddle = (): number => ropeFrequencies(128)[32]!;
