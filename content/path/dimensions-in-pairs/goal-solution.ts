import { applyRopeSingle, ropeTable } from 'rope-core';

const head = new Float64Array([4, 1, 2, 5, 3, 6, 0, 7]);

// The turn of each of the four pairs, in radians. Only pair 2 moves.
const quarter = Math.PI / 2;
const turns = [0, 0, quarter, 0];

const { cos, sin } = ropeTable({ inverseFrequencies: turns }, [1]);
const turned = applyRopeSingle(head, cos, sin);

for (let pair = 0; pair < 4; pair++) {
  const from = Array.from(head.slice(2 * pair, 2 * pair + 2));
  const to = Array.from(turned.slice(2 * pair, 2 * pair + 2));
  const shown = to.map((x) => Math.round(x * 1000) / 1000 + 0);
  console.log(`pair ${pair}: (${from.join(', ')}) -> (${shown.join(', ')})`);
}
