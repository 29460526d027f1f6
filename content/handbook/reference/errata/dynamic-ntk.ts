import { dynamicNtkBase } from 'rope-core';

// One config: trained on 4,096, factor 2. Which base at which length?
const model = { base: 10_000, rotaryDim: 128, factor: 2, maxPositions: 4096 };
const base = (seqLen: number) =>
  Math.round(dynamicNtkBase({ ...model, seqLen }));

for (const seqLen of [2048, 4096, 6144, 8192])
  console.log(`a text of ${seqLen} tokens:`, base(seqLen));
console.log('fixed for 8192, whatever the text:', base(8192));
