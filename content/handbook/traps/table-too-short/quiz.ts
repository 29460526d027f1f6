export const clampedDistance = (): number =>
  Math.min(5000, 4095) - Math.min(4500, 4095);
