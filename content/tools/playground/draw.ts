import { meanCosine, ropeFrequencies } from 'rope-core';
import { show } from 'live-code:host';

const theta = ropeFrequencies(128, 10000);
const far = 2048;

const x = (distance: number) => 10 + (540 * distance) / far;
const y = (value: number) => 130 - 110 * value;
const points = Array.from({ length: 541 }, (_, i) => {
  const distance = Math.round((i * far) / 540);
  return `${x(distance)},${y(meanCosine(theta, distance))}`;
});

show(`<svg viewBox="0 0 560 180" font-size="14" fill="var(--ink-soft)">
  <path d="M${x(0)} ${y(0)}H${x(far)}" stroke="var(--rule-strong)"/>
  <polyline points="${points.join(' ')}" fill="none" stroke="var(--q)"
    stroke-width="2"/>
  <text x="${x(0)}" y="174">0</text>
  <text x="${x(far)}" y="174" text-anchor="end">${far} tokens</text>
</svg>`);
