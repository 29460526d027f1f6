/** The worker's own limit covers objects; typed arrays live outside the heap and are counted here. */
const MEMORY_LIMIT_MB = 400;
const EVERY_MS = 25;

/** Watches the process: `exceeded` settles, with undefined, when it has grown past the limit. */
export function guardMemory(): { exceeded: Promise<undefined>; stop: () => void } {
  const start = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  const exceeded = new Promise<undefined>((resolve) => {
    timer = setInterval(() => {
      const grown = (process.memoryUsage.rss() - start) / 2 ** 20;
      if (grown > MEMORY_LIMIT_MB) resolve(undefined);
    }, EVERY_MS);
  });
  return { exceeded, stop: () => clearInterval(timer) };
}
