import { toHalfPairing } from 'rope-core';

export const sixAsHalves = (): number[] => [
  ...toHalfPairing(Float64Array.of(10, 11, 12, 13, 14, 15)),
];
