import { exerciseId } from './exercise-id.ts';
import { recordAnswer, recordSolved, type GivenAnswer } from './record.ts';

declare global {
  interface GlobalEventHandlersEventMap {
    'handbook:answered': CustomEvent<GivenAnswer>;
    /** All checks of an exercise pass; `detail` is its folder, or a problem's bare name. */
    'handbook:solved': CustomEvent<string>;
  }
}

/*
 * Keeps what the page's own events tell. Components announce; they need not know that anything is
 * kept. Importing this file is enough, however often it happens.
 */
document.addEventListener('handbook:answered', ({ detail }) => {
  recordAnswer(detail);
});

document.addEventListener('handbook:solved', ({ detail: name, target }) => {
  const checks = (target as Element).querySelectorAll('[data-check]').length;
  const total = Math.max(1, checks);
  recordSolved(exerciseId(name), { passed: total, total });
});
