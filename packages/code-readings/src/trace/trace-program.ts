/**
 * A program of its own: `node trace-program.ts <source.ts> <entry.ts>` runs the entry with the
 * instrumented source, which it reads from standard input, and prints what it recorded as JSON. A
 * process of its own, so that the code under reading cannot touch the build, and a loop without end
 * can be stopped. It starts quickly because it does not load the compiler.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { format } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describeValue } from './describe-value.ts';
import type { PrintedText, TracedValue } from './trace-record.ts';

const [source, entry] = process.argv.slice(2) as [string, string];
const target = pathToFileURL(source).href;
const instrumented = readFileSync(0, 'utf8');
const loaded = new Set<string>();
const values: TracedValue[] = [];
const printed: PrintedText[] = [];
const calls = new Map<number, number>();
const seen = new Map<string, number>();
let output = '';
let current = 0;

/** A loop may pass a line a million times; the first passes tell a reader enough. */
const passesKept = 64;

function record(line: number, call: number, name: string, value: unknown): void {
  const place = `${line} ${name}`;
  const passes = (seen.get(place) ?? 0) + 1;
  seen.set(place, passes);
  const described = passes <= passesKept && describeValue(value);
  if (described) values.push({ line, call, name, ...described });
}

function trace(line: number, call: number, changed: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(changed)) record(line, call, name, value);
}
trace.result = <T>(line: number, call: number, value: T): T => {
  record(line, call, 'return', value);
  return value;
};
trace.gives = <T>(line: number, call: number, value: T): T => {
  record(line, call, 'gives', value);
  return value;
};
trace.enter = (line: number): number => {
  calls.set(line, (calls.get(line) ?? 0) + 1);
  return calls.get(line)!;
};
trace.at = (line: number): void => {
  current = line;
};
Object.assign(globalThis, { __trace: trace });

console.log = (...args: unknown[]): void => {
  const text = `${format(...args)}\n`;
  output += text;
  if (current > 0) printed.push({ line: current, text });
};

registerHooks({
  load(url, context, next) {
    const result = next(url, context);
    if (url.startsWith('file:')) loaded.add(fileURLToPath(url));
    if (url !== target) return result;
    return { ...result, format: 'module-typescript', source: instrumented };
  },
});

await import(pathToFileURL(entry).href);
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
process.stdout.write(JSON.stringify({ output, values, printed, cpuSeconds, loaded: [...loaded] }));
