import type { ExerciseTexts, Lang } from '@rope-handbook/exercises';
import { JUDGE_PATH } from '../../practice/data/judge-program.ts';
import type { LabFolder } from './read-lab.ts';

/**
 * The hidden files that judge a lab's files and record its results: the same in the page and on the
 * command line. The learner's files may import one another, and of everything else what lab.yaml allows.
 */
export function labProgram(
  lab: Pick<LabFolder, 'hidden' | 'starter' | 'imports'>,
  lang: Lang,
  texts: ExerciseTexts,
): Record<string, string> {
  const files = Object.keys(lab.starter);
  const allowed = [...files.map((file) => `.${file}`), ...lab.imports];
  return {
    ...lab.hidden,
    [JUDGE_PATH]: `import { judge } from '@rope-handbook/exercises';
import { reportCheck, restrictImports, show } from 'live-code:host';
import exercise from './check.ts';
import { record } from './record.ts';

const texts = ${JSON.stringify(texts)};
${files.map((file) => `restrictImports('${file}', ${JSON.stringify(allowed)});`).join('\n')}
const answer = { ${files.map((file) => `...(await import('.${file}'))`).join(', ')} };
await judge(exercise, answer, {
  lang: '${lang}', texts, files: ${JSON.stringify(files)}, onResult: reportCheck,
});
const { svg, alt, data } = record(answer, '${lang}');
// The plot carries the numbers it was drawn from; the page reads them for the artefacts.
const carried = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
show(svg.replace('</svg>', \`<metadata>\${carried}</metadata></svg>\`), alt);
`,
  };
}
