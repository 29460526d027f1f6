// `npm run check`: everything that can be said without building the site.
import { fastStages } from './lib/fast-stages.ts';
import { runStages } from './lib/stages.ts';
import { vitestStage } from './lib/vitest-stage.ts';

process.exitCode = await runStages([
  ...fastStages,
  vitestStage('content tests', [
    'tests/content',
    '--exclude',
    'tests/content/build-errors.test.ts',
  ]),
]);
