export const turnThatIsLeft = (): number => 1990 - 2000;
