import { createEngine, type Engine } from '@rope-handbook/live-code';
import { assetUrl, loadScript } from './assets.ts';

declare global {
  /** Filled by the library scripts: specifier to CommonJS text. */
  var liveCodeLibraries: Record<string, string> | undefined;
}

let engine: Engine | undefined;
const loading = new Map<string, Promise<void>>();
const given = new Set<string>();

/** One engine serves all blocks of a page: one frame, one spare worker, one warm compiler. */
function sharedEngine(): Engine {
  engine ??= createEngine({ frameUrl: assetUrl(FRAME_FILE), sandboxedByHost: fromOfflineCopy() });
  return engine;
}

/** Whether the handbook's own service worker answers: it sandboxes the frame by a header. */
function fromOfflineCopy(): boolean {
  const worker = navigator.serviceWorker?.controller?.scriptURL;
  return worker !== undefined && worker === assetUrl('../sw.js');
}

/** The engine, with every library that these files import. */
export async function engineFor(files: Record<string, string>): Promise<Engine> {
  const wanted = needed(files);
  const missing = wanted.filter((specifier) => !given.has(specifier));
  if (missing.length > 0) {
    // The frame loads meanwhile.
    void sharedEngine()
      .prepare()
      .catch(() => {});
    await Promise.all(missing.map(load));
    const known = globalThis.liveCodeLibraries ?? {};
    const libraries = wanted.map((specifier) => [specifier, known[specifier]!]);
    sharedEngine().addLibraries(Object.fromEntries(libraries));
    for (const specifier of wanted) given.add(specifier);
  }
  return sharedEngine();
}

/** The libraries these files name, and those before them in the list, which they may build on. */
function needed(files: Record<string, string>): string[] {
  const texts = Object.values(files);
  const all = Object.keys(LIBRARY_FILES);
  const last = all.findLastIndex((specifier) => texts.some((text) => text.includes(specifier)));
  return all.slice(0, last + 1);
}

function load(specifier: string): Promise<void> {
  const known = loading.get(specifier);
  if (known) return known;
  const script = loadScript(LIBRARY_FILES[specifier]!);
  loading.set(specifier, script);
  script.catch(() => loading.delete(specifier));
  return script;
}
