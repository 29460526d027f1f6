import { recordAnswer, recordSolved, type GivenAnswer } from './record.ts';

/*
 * Keeps what the page's own events tell. Components announce; they need not know that anything is
 * kept. Importing this file is enough, however often it happens.
 */
document.addEventListener('handbook:answered', (event) => {
  recordAnswer((event as CustomEvent<GivenAnswer>).detail);
});

/** `detail` is an exercise's folder below content; a bare name means a problem. */
document.addEventListener('handbook:solved', (event) => {
  const { detail: name } = event as CustomEvent<string>;
  const checks = (event.target as Element).querySelectorAll('[data-check]').length;
  const total = Math.max(1, checks);
  recordSolved(name.includes('/') ? name : `problems/${name}`, { passed: total, total });
});
