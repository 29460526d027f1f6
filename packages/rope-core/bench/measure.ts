/** One thing to time. */
export interface Contender {
  name: string;
  /** Bytes read plus bytes written by one run; GB/s follow from it. */
  bytes: number;
  run: () => void;
}

/** What was measured; times in milliseconds. */
export interface Row {
  name: string;
  bytes: number;
  best: number;
  median: number;
}

/**
 * Times all contenders in turns, round after round, so that a busy machine slows all of them alike.
 * Each is run once untimed before each timing: caches and clocks settle on it, not on its neighbour.
 */
export function measure(contenders: Contender[], rounds: number): Row[] {
  const times = contenders.map((): number[] => []);
  for (const { run } of contenders) for (let i = 0; i < 4; i++) run();
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ run }, i) => {
      run();
      const start = performance.now();
      run();
      times[i].push(performance.now() - start);
    });
  }
  return contenders.map(({ name, bytes }, i) => summarise(name, bytes, times[i]));
}

export function summarise(name: string, bytes: number, times: number[]): Row {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, bytes, best: sorted[0], median: sorted[Math.floor(sorted.length / 2)] };
}

const gbPerSecond = (bytes: number, ms: number): number => bytes / ms / 1e6;

/** A table with GB/s (1 GB = 1e9 bytes, tensor read plus written) beside the share of the first row. */
export function bandwidthTable(title: string, rows: Row[]): string {
  const [reference] = rows;
  const lines = rows.map(({ name, bytes, best, median }) => {
    const share = (100 * gbPerSecond(bytes, best)) / gbPerSecond(reference.bytes, reference.best);
    const numbers = [median, best, gbPerSecond(bytes, median), gbPerSecond(bytes, best)].map((x) =>
      x.toFixed(2).padStart(13),
    );
    return `${name.padEnd(44)}${numbers.join('')}${share.toFixed(0).padStart(9)}%`;
  });
  const head = ['median ms', 'best ms', 'median GB/s', 'best GB/s']
    .map((text) => text.padStart(13))
    .join('');
  return [title, `${''.padEnd(44)}${head}${'of copy'.padStart(10)}`, ...lines].join('\n');
}
