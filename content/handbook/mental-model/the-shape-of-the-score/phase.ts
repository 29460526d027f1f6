import { meanCosine, ropeFrequencies } from 'rope-core';
import { show } from 'live-code:host';

const theta = ropeFrequencies(128);
// In every pair the key points where the query will point this many tokens on.
const ahead = 60;

const score = (distance: number) => meanCosine(theta, distance - ahead);
for (const distance of [0, ahead, 256]) {
  console.log(`distance ${distance}: ${score(distance).toFixed(3)}`);
}

const x = (distance: number) => 20 + 2 * distance;
const y = (value: number) => 150 - 120 * value;
const points = Array.from({ length: 257 }, (_, i) => `${x(i)},${y(score(i))}`);
show(`<svg viewBox="0 0 560 180" font-size="14" fill="var(--ink-soft)">
  <path d="M${x(0)} ${y(0)}H${x(256)}" stroke="var(--rule-strong)"/>
  <path d="M${x(ahead)} ${y(0)}V${y(1)}" stroke="var(--k)" stroke-dasharray="4"/>
  <polyline points="${points.join(' ')}" fill="none" stroke="var(--q)"
    stroke-width="2"/>
  <text x="${x(ahead) + 6}" y="${y(1) - 8}">${ahead}</text>
  <text x="${x(0)}" y="172">0</text>
  <text x="${x(256)}" y="172" text-anchor="end">256</text>
</svg>`);
