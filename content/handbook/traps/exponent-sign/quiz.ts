import { ropeFrequencies } from 'rope-core';

export const largestFrequency = (): number => Math.max(...ropeFrequencies(128));
