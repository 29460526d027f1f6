import path from 'node:path';
import { translations } from '../../src/translations/freshness.ts';
import { faultText } from '../checks/check.ts';
import { shown } from '../lib/paths.ts';
import type { Outcome, Stage } from '../lib/stages.ts';

/** Reports translations whose English text has changed since somebody compared the two. */
export const translationsStage = (root: string): Stage => ({
  name: 'translations',
  async run(): Promise<Outcome> {
    const all = translations(root);
    const stale = all.filter(({ state }) => state === 'stale');
    const open = all.filter(({ state }) => state === 'unrecorded' || state === 'unreviewed');
    return {
      passed: all.length - stale.length,
      failed: stale.length,
      detail: stale
        .map(({ id, files, review }) =>
          faultText({
            file: shown(path.join(root, files.es)),
            found: `${shown(path.join(root, files.en))} has changed since the translation was compared with it on ${review!.reviewed}.`,
            fix: `Bring the Spanish up to date, look at both, and run: npm run translations:review ${id}`,
          }),
        )
        .join('\n\n'),
      note: open.length
        ? `${open.length} not recorded yet; npm run translations:review does that.`
        : undefined,
    };
  },
});
