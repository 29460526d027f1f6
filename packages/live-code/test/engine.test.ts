import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngine } from '../src/index.ts';
import type { ToFrame } from '../src/frame/protocol.ts';

const program = { files: { '/index.ts': '' }, entry: '/index.ts' };
/** Frames in the order in which the engine made them. */
let frames: FakeFrame[];

/** As much of an iframe as the engine touches. It loads when the test says so. */
class FakeFrame extends EventTarget {
  style = {};
  removed = false;
  received: ToFrame[] = [];
  contentWindow = {
    postMessage: (_message: unknown, _origin: string, [port]: MessagePort[]) => {
      port!.onmessage = ({ data }: MessageEvent<ToFrame>) => {
        this.received.push(data);
        if (data.type === 'libraries') port!.postMessage({ type: 'ready' });
      };
    },
  };
  setAttribute(): void {}
  remove(): void {
    this.removed = true;
  }
  load(): void {
    this.dispatchEvent(new Event('load'));
  }
}

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const createElement = () => frames[frames.push(new FakeFrame()) - 1];
  vi.stubGlobal('document', { createElement, body: { append() {} } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a run that is stopped while the frame still loads takes no other run along', async () => {
  const engine = createEngine({ frameUrl: '/frame.html' });
  const first = engine.start(program, () => {});
  const second = engine.start(program, () => {});
  first.stop();
  expect((await first.done).outcome).toBe('stopped');
  vi.advanceTimersByTime(5000);
  expect(frames).toHaveLength(1);
  expect(frames[0]!.removed).toBe(false);
  frames[0]!.load();
  await expect
    .poll(() => frames[0]!.received.map((message) => ('run' in message ? message.run : 0)))
    .toEqual([0, second.id]);
  engine.destroy();
});
