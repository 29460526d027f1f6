import type { Progress } from '../../state/index.ts';

type Reporting = Window & { handbookReport?: (progress: Progress) => void };

/**
 * In a learning platform's package the page lies in a frame whose page wants to know what is done.
 * Everywhere else nothing happens, and what keeps progress is not even loaded.
 */
export async function reportToFrame(): Promise<void> {
  if (window.parent === window) return;
  try {
    const parent = window.parent as Reporting;
    if (!parent.handbookReport) return;
    const { readProgress, subscribe } = await import('../../state/index.ts');
    const report = (): void => parent.handbookReport?.(readProgress());
    report();
    subscribe(report);
  } catch {
    // A page of another origin around this one.
  }
}
