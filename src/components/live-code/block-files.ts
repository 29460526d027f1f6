/** The code in a block as it stands: what the editor holds, or the static text before anything was changed. */
export function blockFiles(block: HTMLElement): Record<string, string> {
  return block.dataset.files === undefined ? staticFiles(block) : JSON.parse(block.dataset.files);
}

/** The code as the page was built. */
export function staticFiles(block: HTMLElement): Record<string, string> {
  const shown = [...block.querySelectorAll<HTMLElement>('pre[data-path]')];
  return Object.fromEntries(
    shown.map((pre) => [pre.dataset.path!, pre.textContent!.replace(/\n$/, '')]),
  );
}

/** Loads the editor of a block whose reader wrote something earlier, so that they find their own code. */
export function wakeKeptCode(block: HTMLElement, kept: boolean): void {
  if (!kept || block.dataset.state !== 'static') return;
  const press = document.createElement('span');
  press.hidden = true;
  press.dataset.action = 'restore';
  // wake.ts listens from its own module, which may run later.
  setTimeout(() => {
    block.append(press);
    press.click();
    press.remove();
  });
}
