import { readContentTree } from '../checks/content-tree.ts';
import { sourceChecks } from '../checks/source/index.ts';
import { proseFiles } from '../spelling/prose-files.ts';
import { spellingChecks } from '../spelling/spelling-checks.ts';
import { statedMinutes } from '../times/stated-minutes.ts';
import { translationsStage } from '../translations/translations-stage.ts';
import { astroEnv } from './astro.ts';
import { contentDir, root } from './paths.ts';
import { checksStage, commandStage } from './stage-kinds.ts';
import type { Step } from './stages.ts';

/** What can be said within a minute, without building. */
export const fastStages: Step[] = [
  {
    lanes: [
      [commandStage('types of components', 'astro', ['check'], { env: astroEnv })],
      [
        checksStage('content', sourceChecks, () => readContentTree(contentDir)),
        checksStage('spelling', spellingChecks, () => proseFiles(root)),
        checksStage('stated minutes', statedMinutes, () => contentDir),
        translationsStage(contentDir),
        commandStage('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
        commandStage('lint', 'eslint', ['.']),
      ],
    ],
  },
  // After astro check, which writes the types of the content.
  commandStage('types of code', 'tsc', ['--noEmit']),
];
