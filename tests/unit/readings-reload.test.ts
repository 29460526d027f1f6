import { EventEmitter } from 'node:events';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { plant } from '../../packages/code-readings/test/plant.ts';
import { reloadReadings } from '../../src/integrations/readings.ts';

/** A development server as far as the plugin knows it. */
function serve(files: Record<string, string> = {}) {
  const { root, dir } = plant(files);
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const ws = { send: vi.fn() };
  const plugin = reloadReadings(root, path.join(root, 'content'));
  (plugin.configureServer as (server: unknown) => void)({ watcher, ws });
  const reloads = async (event: string, file: string): Promise<number> => {
    ws.send.mockClear();
    watcher.emit(event, file);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return ws.send.mock.calls.length;
  };
  return { root, dir, reloads };
}

test.each(['turn.ts', 'notes.es.mdx', 'reading.yaml', 'review.lock', 'turn.py.trace'])(
  'saving %s of a reading reloads the page',
  async (name) => {
    const { dir, reloads } = serve();
    expect(await reloads('change', path.join(dir, name))).toBe(1);
  },
);

test('a source outside content reloads the page that reads it, its neighbour does not', async () => {
  const source = '../../../packages/lib/turn.ts';
  const { root, reloads } = serve({
    [source]: 'export const a = 1;',
    'reading.yaml': 'title: { en: T, es: T }\nsource: packages/lib/turn.ts',
    'notes.en.mdx': '<Note at="export const a" kind="shape">\nA\n</Note>',
    'notes.es.mdx': '<Note at="export const a" kind="shape">\nA\n</Note>',
  });
  expect(await reloads('change', path.join(root, 'packages/lib/turn.ts'))).toBe(1);
  expect(await reloads('change', path.join(root, 'packages/lib/other.ts'))).toBe(0);
});
