import { yarnAttentionFactor } from 'rope-core';

for (const factor of [4, 16, 32, 40]) {
  const m = yarnAttentionFactor({ factor });
  const score = m * m; // once through q, once through k
  console.log(
    `s = ${factor}: cos, sin ${m.toFixed(4)}, score ${score.toFixed(4)}`,
  );
}
