/*
 * Stands in for react-dom, of which the editor uses one function. React's flushSync leaves nothing undone; Preact's leaves effects for
 * after the paint, and the editor is made in an effect: it would flicker in without the focus.
 */
import { options } from 'preact';
import { flushSync as renderNow } from 'preact/compat';

export function flushSync(work: () => void): void {
  const effects: (() => void)[] = [];
  const before = options.requestAnimationFrame;
  options.requestAnimationFrame = (run) => void effects.push(run);
  try {
    renderNow(work);
    for (const run of effects) renderNow(run);
  } finally {
    options.requestAnimationFrame = before;
  }
}
