import { applyRope, precomputeRope, reverseRotation } from 'rope-core';
import {
  attend,
  D,
  encode,
  newHead,
  positionRow,
  TRAINED,
  type Head,
  type Scheme,
} from './head.ts';
import { makeLog, seeded } from './log.ts';

const STEPS = 150;
const LOGS = 4; // per step
const RATE = 0.08;
const d = D; // an imported name would be looked up anew in every turn of the inner loops

/** Trains one head on logs of 64 lines by gradient descent (Adam). No line past 63 is ever seen. */
export function train(scheme: Scheme): Head {
  const random = seeded(1);
  const head = newHead(scheme, random);
  const weights = Object.values(head.weights);
  const mean = weights.map((w) => new Float64Array(w.length));
  const square = weights.map((w) => new Float64Array(w.length));
  for (let step = 1; step <= STEPS; step++) {
    const gradients = weights.map((w) => new Float64Array(w.length));
    for (let log = 0; log < LOGS; log++) {
      addGradient(
        head,
        makeLog(random, TRAINED),
        Object.keys(head.weights),
        gradients,
      );
    }
    weights.forEach((w, at) => {
      for (let i = 0; i < w.length; i++) {
        const g = gradients[at][i];
        mean[at][i] = 0.9 * mean[at][i] + 0.1 * g;
        square[at][i] = 0.99 * square[at][i] + 0.01 * g * g;
        const size = Math.sqrt(square[at][i] / (1 - 0.99 ** step)) + 1e-8;
        w[i] -= (RATE * mean[at][i]) / (1 - 0.9 ** step) / size;
      }
    });
  }
  return head;
}

/** The gradient of −log(attention on the right line), averaged over all questions. */
function addGradient(
  head: Head,
  log: ReturnType<typeof makeLog>,
  names: string[],
  gradients: Float64Array[],
): void {
  const lines = log.names.length;
  const table = head.scheme === 'rope' ? precomputeRope(lines, d) : undefined;
  const turned = encode(head, log, table);
  const { weights } = attend(head, turned, log.values);
  let gradQ = new Float64Array(lines * d);
  let gradK = new Float64Array(lines * d);
  for (let m = 0; m < lines; m++) {
    for (let n = 0; n <= m; n++) {
      const wanted = n === log.right[m] ? 1 : 0;
      const slip =
        (weights[m * lines + n] - wanted) / Math.sqrt(d) / lines / LOGS;
      for (let j = 0; j < d; j++) {
        gradQ[m * d + j] += slip * turned.k[n * d + j];
        gradK[n * d + j] += slip * turned.q[m * d + j];
      }
    }
  }
  if (table) {
    // Backwards through a rotation is the rotation backwards.
    const back = reverseRotation(table);
    gradQ = applyRope(gradQ, back, { headDim: d });
    gradK = applyRope(gradK, back, { headDim: d });
  }
  const into = (name: string): Float64Array => gradients[names.indexOf(name)];
  const [intoQ, intoK] = [into('q'), into('k')];
  const { positionToQ, positionToK, positions } = head.weights;
  for (let m = 0; m < lines; m++) {
    for (let j = 0; j < d; j++) {
      intoQ[log.asked[m] * d + j] += gradQ[m * d + j];
      intoK[log.names[m] * d + j] += gradK[m * d + j];
    }
  }
  if (!positionToQ || !positionToK) return;
  const [intoPositionToQ, intoPositionToK] = [
    into('positionToQ'),
    into('positionToK'),
  ];
  for (let m = 0; m < lines; m++) {
    const row = positionRow(head, m);
    for (let i = 0; i < d; i++) {
      let through = 0;
      for (let j = 0; j < d; j++) {
        intoPositionToQ[i * d + j] += row[i] * gradQ[m * d + j];
        intoPositionToK[i * d + j] += row[i] * gradK[m * d + j];
        through +=
          positionToQ[i * d + j] * gradQ[m * d + j] +
          positionToK[i * d + j] * gradK[m * d + j];
      }
      if (positions) into('positions')[m * d + i] += through;
    }
  }
}
