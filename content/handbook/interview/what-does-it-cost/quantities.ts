// Llama 3 8B, one token, one layer.
const [width, heads, kvHeads, headDim] = [4096, 32, 8, 128];

// A pair takes 4 multiplications and 2 additions: 3 per number.
const numbers = (heads + kvHeads) * headDim;
const rope = 3 * numbers;
const projections = 2 * width * numbers;
console.log('rotation:', rope, 'flops');
console.log('q and k projections:', projections, 'flops');
console.log('share:', ((100 * rope) / projections).toFixed(4), '%');

// In bf16 each number is read once and written once.
const bytes = numbers * 2 * 2;
console.log('moved:', bytes, 'bytes');
console.log('flops per byte:', rope / bytes);

// The same in a prompt of 8,192 tokens, all 32 layers.
console.log('prompt:', (bytes * 8192 * 32) / 1e9, 'GB moved');
