import type { ErrorReport, Libraries } from '../protocol.ts';

/** The only message the frame accepts from its parent's window; it carries the port. */
export const CONNECT = 'live-code:connect';

/** Page to frame, over the port. */
export type ToFrame =
  | { type: 'libraries'; libraries: Libraries }
  | { type: 'run'; run: number; files: Record<string, string>; entry: string }
  | { type: 'stop'; run: number };

/** Frame to page, over the port. `event` is a RunEvent that nobody has checked yet. */
export type FromFrame =
  | { type: 'ready' }
  | { type: 'started'; run: number }
  | { type: 'failed'; run: number; error: ErrorReport }
  | { type: 'event'; run: number; event: unknown }
  | { type: 'stopped'; run: number };
