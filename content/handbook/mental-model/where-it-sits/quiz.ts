export const nextPosition = (): number => 20 + 3;
