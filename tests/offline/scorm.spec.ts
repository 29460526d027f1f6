import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSite, selectCourse, toFileEdition, toScorm } from '@rope-handbook/course-kit';
import { dist, root } from '../../scripts/lib/paths.ts';
import { course } from '../support/edition-test.ts';
import { expect, test as siteTest } from '../support/test.ts';

/** A learning platform, reduced to what counts: the SCORM 1.2 runtime around the package in a frame. */
const platform = `<!DOCTYPE html><title>Platform</title><link rel="icon" href="package/favicon.svg"><script src="scorm12.min.js"></script>
<script>window.API = new Scorm12API({ logLevel: 5 });
const kept = sessionStorage.getItem('cmi'); if (kept) API.loadFromJSON(JSON.parse(kept), '');
addEventListener('pagehide', () => sessionStorage.setItem('cmi', JSON.stringify(API.renderCMIToJSONObject().cmi)));
</script><iframe src="package/scorm.html" style="width:100%;height:90vh"></iframe>`;

const test = siteTest.extend({
  siteFolder: [
    async ({}, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'handbook-'));
      const small = {
        ...course,
        parts: [course.parts[1]!],
        solutions: { kind: 'included' as const },
      };
      const files = await toScorm(await toFileEdition(selectCourse(readSite(dist), small)), small);
      for (const [file, content] of files) {
        const target = path.join(folder, 'package', file);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      writeFileSync(path.join(folder, 'index.html'), platform);
      const runtime = 'node_modules/scorm-again/dist/scorm12.min.js';
      cpSync(path.join(root, runtime), path.join(folder, 'scorm12.min.js'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a platform hears the score, then completion, through pages that are turned in between', async ({
  page,
}) => {
  await page.goto('./');
  const value = (name: string): Promise<string> =>
    page.evaluate((name) => (globalThis as any).API.LMSGetValue(`cmi.core.${name}`), name);
  const inside = page.frameLocator('iframe').frameLocator('iframe');
  await inside
    .getByRole('link', { name: /Rotate one/ })
    .first()
    .click();
  await expect.poll(() => value('lesson_status')).toBe('incomplete');
  await inside.locator('lesson-done button').click();
  await expect.poll(() => value('score.raw')).toBe('50');

  // The problem, solved in its page: the announcement is what its checks send.
  await inside.locator('a[rel="prev"]').click();
  await expect(inside.locator('rope-problem')).toBeVisible();
  await inside.locator('rope-problem').evaluate((problem) => {
    problem.dispatchEvent(
      new CustomEvent('handbook:solved', { bubbles: true, detail: 'problems/rope-apply' }),
    );
  });
  await expect.poll(() => value('score.raw')).toBe('100');
  expect(await value('lesson_status')).toBe('completed');
});
