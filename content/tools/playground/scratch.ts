import { ropeFrequencies } from 'rope-core';

console.log(ropeFrequencies(8));
