const d = 128;
const base = 10_000;

const theta = Array.from({ length: d / 2 }, (_, i) => base ** ((-2 * i) / d));

console.log('pairs:', theta.length);
console.log('fastest, radians per token:', theta[0]);
console.log('slowest, tokens per turn:', (2 * Math.PI) / theta.at(-1)!);
