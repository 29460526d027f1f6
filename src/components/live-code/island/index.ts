import type { Press } from '../wake.ts';
import { LiveBlock } from './live-block.ts';

/* The island: hands presses to their blocks, those that waited for this script and all later ones. */

const blocks = new WeakMap<HTMLElement, LiveBlock>();

function push({ block, action }: Press): void {
  let live = blocks.get(block);
  if (!live) blocks.set(block, (live = new LiveBlock(block)));
  live.press(action);
}

const waiting = globalThis.liveCodePresses as Press[];
globalThis.liveCodePresses = { push };
for (const press of waiting) push(press);
