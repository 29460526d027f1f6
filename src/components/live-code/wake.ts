/*
 * The only script a page with code blocks loads: it waits for a press, loads the island and hands
 * the press on. Copy needs no island.
 */
import { copyAndSay } from './copy-text.ts';

export interface Press {
  block: HTMLElement;
  action: string;
}

declare global {
  /** Presses that wait for the island; once it is there, `push` acts at once. */
  var liveCodePresses: { push(press: Press): unknown };
}

const waiting: Press[] = [];
globalThis.liveCodePresses ??= waiting;
let loading: HTMLScriptElement | undefined;

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-snippet] [data-action]');
  const block = button?.closest<HTMLElement>('[data-snippet]');
  if (!button || !block) return;
  const action = button.dataset.action!;
  if (action === 'copy') void copyAndSay(button, codeOf(block), button.dataset.done!);
  else press(block, action);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  const block = (event.target as Element).closest<HTMLElement>('[data-snippet]');
  if (!block) return;
  event.preventDefault();
  press(block, 'run');
});

// A shared link opens its block; running it stays the reader's press.
openShared();
window.addEventListener('hashchange', openShared);

function openShared(): void {
  const id = /^#code=([^~]+)~/.exec(location.hash)?.[1];
  const block = id && find(decodeURIComponent(id));
  if (block) press(block, 'open-link');
}

function find(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-snippet="${CSS.escape(id)}"]`);
}

function codeOf(block: HTMLElement): string {
  const shown = [...block.querySelectorAll<HTMLElement>('[data-path]')].find((pre) => !pre.hidden);
  return (block.dataset.code ?? shown?.textContent ?? '').replace(/\n$/, '');
}

function press(block: HTMLElement, action: string): void {
  globalThis.liveCodePresses.push({ block, action });
  if (!loading) load(block);
}

function load(block: HTMLElement): void {
  block.dataset.state = 'loading';
  loading = document.createElement('script');
  loading.src = new URL(block.getAttribute('src')!, document.baseURI).href;
  loading.onerror = () => {
    // Forget the presses and the script: the reader may press again when the connection is back.
    for (const press of waiting.splice(0)) press.block.dataset.state = 'failed';
    loading = undefined;
  };
  document.head.append(loading);
}
