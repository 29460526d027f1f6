// `npm test`: everything. Ends with the line `N passed, N failed`.
import { rmSync } from 'node:fs';
import { readContentTree } from './checks/content-tree.ts';
import { readSite } from './checks/site/read-site.ts';
import { siteChecks } from './checks/site/index.ts';
import { astroEnv } from './lib/astro.ts';
import { fastStages } from './lib/fast-stages.ts';
import { contentDir, dist, distBase, testBase } from './lib/paths.ts';
import { playwrightStage } from './lib/playwright-stage.ts';
import { checksStage, commandStage } from './lib/stage-kinds.ts';
import { runStages, type Stage } from './lib/stages.ts';
import { vitestStage } from './lib/vitest-stage.ts';

// What an earlier build left, in the folder or in Astro's cache, must not stand in for this one.
const build = (name: string, folder: string, ...args: string[]): Stage => {
  const stage = commandStage(name, 'astro', ['build', '--force', '--outDir', folder, ...args], {
    env: astroEnv,
  });
  return {
    name,
    run() {
      rmSync(folder, { recursive: true, force: true });
      return stage.run();
    },
  };
};

process.exitCode = await runStages([
  ...fastStages,
  vitestStage('unit and content tests', []),
  build('build', dist),
  build(`build for ${testBase}`, distBase, '--base', testBase),
  checksStage('built site', siteChecks, () => readSite(dist, readContentTree(contentDir))),
  // Every page of every edition is walked: on two slow cores that takes its time.
  playwrightStage('browser tests', [], 60),
]);
