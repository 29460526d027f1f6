import { createEngine, type Engine } from '@rope-handbook/live-code';
import { assetUrl } from './assets.ts';

let engine: Engine | undefined;

/** One engine serves all blocks of a page: one frame, one spare worker, one warm compiler. */
export function sharedEngine(): Engine {
  engine ??= createEngine({ frameUrl: assetUrl(FRAME_FILE), libraries: LIBRARIES });
  return engine;
}
