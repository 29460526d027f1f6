import { rotatePair } from 'rope-core';

export const turnedTip = (): number[] => rotatePair(2, 1, 0.6, 0.8);

export const turnedUp = (): number[] => rotatePair(0, 5, 0.8, 0.6);
