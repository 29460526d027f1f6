import { rotatePair } from 'rope-core';

const turned = rotatePair(1, 0, Math.cos(1), Math.sin(1));
const back = rotatePair(turned[0], turned[1], Math.cos(1), -Math.sin(1));

console.log('turned by 1 rad:', ...turned.map((x) => x.toFixed(6)));
console.log('and back:', ...back.map((x) => x.toFixed(6)));
