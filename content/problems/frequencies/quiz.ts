import { ropeFrequencies } from 'rope-core';

export const lastOfFour = (): number => ropeFrequencies(4)[1]!;
