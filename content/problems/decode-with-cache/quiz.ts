export const afterFiveKeys = (): number => [0, 1, 2, 3, 4].length;

export const afterTheCut = (): number => 40 - 3;
