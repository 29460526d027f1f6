import type { LabRun } from '../run.ts';
import type { LabWords } from '../strings.ts';

/** One question of the write-up with the learner's answer. */
export interface Answered {
  prompt: string;
  answer: string;
}

interface Parts {
  title: string;
  summary: string;
  run: LabRun;
  answers: Answered[];
  files: { name: string; what: string }[];
  words: LabWords;
}

/** README.md: what somebody needs who opens the folder in a year. */
export function readme({ title, summary, run, answers, files, words }: Parts): string {
  const results = Object.entries(run.results).map(([name, value]) => `| ${name} | ${value} |`);
  const lines = [
    `# ${title}`,
    '',
    summary,
    '',
    `${words.readmeDate(run.date)} ${words.readmeChecks(run.passed, run.total)}`,
    '',
    `## ${words.results}`,
    '',
    `| ${words.resultName} | ${words.resultValue} |`,
    '| --- | --- |',
    ...results,
    '',
    `## ${words.writeUp}`,
    ...answers.flatMap(({ prompt, answer }) => [
      '',
      `**${prompt}**`,
      '',
      answer.trim() === '' ? words.unanswered : answer.trim(),
    ]),
    '',
    `## ${words.files}`,
    '',
    ...files.map(({ name, what }) => `- \`${name}\`: ${what}`),
    '',
  ];
  return lines.join('\n');
}
