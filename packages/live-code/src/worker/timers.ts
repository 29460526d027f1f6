type Handler = (...args: unknown[]) => void;
type SetTimer = (handler: Handler, ms?: number, ...args: unknown[]) => unknown;

/** The part of a worker's global scope that deals with time. */
export interface TimerScope {
  setTimeout: SetTimer;
  setInterval: SetTimer;
  clearTimeout: (id: unknown) => void;
  clearInterval: (id: unknown) => void;
}

/**
 * Replaces the scope's timers by counted ones, so that a run ends when its last timer has fired,
 * as a program does in Node. Returns the originals and a way to wait.
 */
export function countTimers(scope: TimerScope) {
  const original = {
    setTimeout: scope.setTimeout.bind(scope),
    clearTimeout: scope.clearTimeout.bind(scope),
    setInterval: scope.setInterval.bind(scope),
    clearInterval: scope.clearInterval.bind(scope),
  };
  const open = new Set<unknown>();
  let whenIdle: (() => void) | undefined;

  const settle = (id: unknown): void => {
    open.delete(id);
    if (open.size === 0) whenIdle?.();
  };
  scope.setTimeout = (callback, ms, ...args) => {
    const id = original.setTimeout(() => {
      try {
        callback(...args);
      } finally {
        settle(id);
      }
    }, ms);
    open.add(id);
    return id;
  };
  scope.setInterval = (callback, ms, ...args) => {
    const id = original.setInterval(callback, ms, ...args);
    open.add(id);
    return id;
  };
  scope.clearTimeout = scope.clearInterval = (id) => {
    original.clearTimeout(id);
    settle(id);
  };

  return {
    original,
    /** Calls back once no timer is open; later timers, set by the callbacks themselves, count too. */
    onIdle(callback: () => void): void {
      const check = (): void => {
        // Two more tasks: the last callback may have set a timer, and browsers announce a promise
        // that nobody caught in a task of its own.
        original.setTimeout(() => {
          original.setTimeout(() => {
            if (open.size > 0) return;
            whenIdle = undefined;
            callback();
          }, 0);
        }, 0);
      };
      whenIdle = check;
      if (open.size === 0) check();
    },
  };
}
