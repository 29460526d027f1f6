/*
 * The inspector's script is larger than what a page may load unasked. It comes with the first sign of
 * a reader, or at once for a link that holds a config; nothing done before it is lost.
 */
import type { ConfigInspector } from './inspector-element.ts';
import { toHash } from './share-link.ts';

const tool = document.querySelector<HTMLElement>('config-inspector')!;
const note = tool.querySelector<HTMLElement>('[data-note]')!;
const field = tool.querySelector('textarea')!;
const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'];
let loading: Promise<ConfigInspector> | undefined;

function load(): Promise<ConfigInspector> {
  loading ??= import('./inspector-element.ts')
    .then(({ ConfigInspector: element }) => {
      if (!customElements.get('config-inspector'))
        customElements.define('config-inspector', element);
      note.hidden = true;
      return tool as ConfigInspector;
    })
    .catch((error: unknown) => {
      // The next press tries again.
      loading = undefined;
      void tellFailure();
      throw error;
    });
  return loading;
}

/**
 * Some browsers remember that a module did not load until the page is opened anew. So that a reload
 * loses nothing, the address takes what was typed, as a link would.
 */
async function tellFailure(): Promise<void> {
  const typed = field.value !== field.defaultValue;
  const hash = typed && (await toHash({ slots: { a: { text: field.value } } }).catch(() => ''));
  if (hash) history.replaceState(null, '', hash);
  note.textContent = tool.dataset[typed && !hash ? 'loadFailed' : 'loadFailedKept']!;
  note.hidden = false;
}

const wake = (): void => void load().catch(() => {});
for (const sign of signs) window.addEventListener(sign, wake, { once: true, passive: true });
for (const sign of ['input', 'change']) tool.addEventListener(sign, wake);
window.addEventListener('hashchange', wake);
if (location.hash.startsWith('#a=') || field.value !== field.defaultValue) wake();

tool.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-action]');
  if (button && !customElements.get('config-inspector'))
    void load().then(
      () => button.click(),
      () => {},
    );
});

// A file that misses the tool would replace the page, and what was typed with it.
document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  tool.toggleAttribute('data-over', true);
  wake();
});
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) tool.removeAttribute('data-over');
});
document.addEventListener('drop', (event) => {
  tool.removeAttribute('data-over');
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  const second = (event.target as Element).closest('[data-slot="b"]');
  void load().then(
    (inspector) => inspector.takeFiles(files, second ? 'b' : 'a'),
    () => {},
  );
});
