import type { LabRun } from '../run.ts';
import type { LabWords } from '../strings.ts';
import { manifest, type Experiment } from './manifest.ts';
import { pngOfSvg } from './png-of-svg.ts';
import { readme, type Answered } from './readme.ts';

/** What the page knows of a lab's artefacts, from the build. */
export interface ArtefactPlan extends Experiment {
  lab: string;
  language: 'en' | 'es';
  title: string;
  summary: string;
  /** Names, in the order of the list. */
  files: { name: string; what: string }[];
}

/** Makes every artefact of a run that has what it takes; names to bytes. */
export async function makeArtefacts(
  plan: ArtefactPlan,
  run: LabRun,
  answers: Answered[],
  words: LabWords,
): Promise<Record<string, Uint8Array>> {
  const { title, summary, files } = plan;
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const made: Record<string, Uint8Array> = {};
  for (const { name } of files) {
    const given = run.code[name] ?? run.files[name];
    if (given !== undefined) made[name] = text(given);
    else if (name === 'output.txt') made[name] = text(run.output);
    else if (name === 'manifest.json') made[name] = text(manifest(plan, run));
    else if (name === 'README.md')
      made[name] = text(readme({ title, summary, run, answers, files, words }));
    else if (run.svg && name === 'plot.svg') made[name] = text(run.svg);
    else if (run.svg && name === 'plot.png') made[name] = await pngOfSvg(run.svg);
  }
  return made;
}
