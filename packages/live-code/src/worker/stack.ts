import type { Frame } from '../protocol.ts';
import { unwrapColumn } from './wrap.ts';

/** Files are evaluated under these names, so that stack traces of every engine can be read back. */
export const READER_SCHEME = 'live://';
export const LIBRARY_SCHEME = 'library://';

const PLACE = /(live|library):\/\/(\/[^\s):]+):(\d+):(\d+)/;
const NAME = /^\s*at (?:async |new )?([^\s(]+) \(|^([^@\s]*)@/;

/**
 * Reads the frames that belong to the reader's files or to a library; the harness's own are left
 * out. Understands V8's, SpiderMonkey's and JavaScriptCore's traces.
 */
export function parseStack(stack: unknown): Frame[] {
  const frames: Frame[] = [];
  for (const line of String(stack ?? '').split('\n')) {
    const place = PLACE.exec(line);
    if (!place) continue;
    const name = NAME.exec(line);
    frames.push({
      origin: place[1] === 'live' ? 'reader' : 'library',
      path: place[1] === 'live' ? place[2]! : place[2]!.slice(1),
      line: Number(place[3]),
      column: unwrapColumn(Number(place[3]), Number(place[4])),
      name: readable(name?.[1] ?? name?.[2] ?? ''),
    });
  }
  return frames;
}

export function innermostReaderFrame(frames: Frame[]): Frame | undefined {
  return frames.find((frame) => frame.origin === 'reader');
}

/** `eval`, `<anonymous>` and `Object.f` are the harness's doing, not names in the reader's file. */
function readable(name: string): string {
  const last = name.replace(/^.*\./, '');
  return last === 'eval' || last.startsWith('<') ? '' : last;
}
