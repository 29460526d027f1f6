// `npm test`: everything. Ends with the line `N passed, N failed`.
import { readContentTree } from './checks/content-tree.ts';
import { readSite } from './checks/site/read-site.ts';
import { siteChecks } from './checks/site/index.ts';
import { astroEnv } from './lib/astro.ts';
import { fastStages } from './lib/fast-stages.ts';
import { contentDir, dist, distBase, testBase } from './lib/paths.ts';
import { playwrightStage } from './lib/playwright-stage.ts';
import { checksStage, commandStage } from './lib/stage-kinds.ts';
import { runStages } from './lib/stages.ts';
import { vitestStage } from './lib/vitest-stage.ts';

// --force: what an earlier build of other content left in the cache must not end up in this one.
const build = (name: string, ...args: string[]) =>
  commandStage(name, 'astro', ['build', '--force', ...args], { env: astroEnv });

process.exitCode = await runStages([
  ...fastStages,
  vitestStage('unit and content tests', []),
  build('build', '--outDir', dist),
  build(`build for ${testBase}`, '--base', testBase, '--outDir', distBase),
  checksStage('built site', siteChecks, () => readSite(dist, readContentTree(contentDir))),
  playwrightStage('browser tests'),
]);
