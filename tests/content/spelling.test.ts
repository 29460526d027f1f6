import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultText } from '../../scripts/checks/check.ts';
import { misspelled } from '../../scripts/spelling/misspelled.ts';
import { proseFiles } from '../../scripts/spelling/prose-files.ts';
import { withoutPronouns } from '../../scripts/spelling/without-pronouns.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const page = (title: string, body: string) => `---
title: ${title}
passport: { dtype: flaot32 }
---

import Figure from '@components/figures/Figrue.astro';

${body}

\`\`\`ts
const angel = rotaet(quwery);
\`\`\`
`;

const faults = async (files: Record<string, string>) =>
  (await misspelled(proseFiles(temporaryTree(files)))).map((fault) =>
    faultText(fault).replaceAll(/\s+/g, ' '),
  );

test('a typo in each language is named with file, line and where a right word goes', async () => {
  expect(
    await faults({
      'content/en.mdx': page('Home', 'A *vector* tunrs by {angel * 2}.'),
      'content/es.mdx': page('Inicio', 'El vector tambien gira. Pon `angulo` y $\\theta_{anlge}$.'),
    }),
  ).toEqual([
    expect.stringMatching(
      /^content\/en\.mdx:8 English .* "tunrs".*turns.*add it to spelling\/words\.en\.txt/,
    ),
    expect.stringMatching(/^content\/es\.mdx:8 Spanish .* "tambien".*también.*words\.es\.txt/),
  ]);
});

test('titles, captions, questions and interface texts are read in their own language', async () => {
  const found = await faults({
    'content/en.mdx': page('Hoem', '<Figure caption="Two arows turn" id="tow-arows" />'),
    'content/quiz.yaml': '- id: whcih\n  prompt: { en: Which one turrns?, es: ¿Cuál girra? }\n',
    'src/strings.ts':
      "const en = { id: 'runn', run: 'Runn it' };\nconst es = { run: 'Ejecúttalo' };\n",
  });
  expect(found.map((text) => /^(\S+) .*"(.*)"/.exec(text)?.slice(1).join(' ')).sort()).toEqual([
    'content/en.mdx:2 Hoem',
    'content/en.mdx:8 arows',
    'content/quiz.yaml:2 girra',
    'content/quiz.yaml:2 turrns',
    'src/strings.ts:1 Runn',
    'src/strings.ts:2 Ejecúttalo',
  ]);
});

test('Spanish verbs with pronouns at their end are known by the verb', () => {
  expect(
    ['Gírala', 'rotarlas', 'devuélveselo', 'girándolos', 'tabla'].map(withoutPronouns),
  ).toEqual(['gira', 'rotar', 'devuelve', 'girando', undefined]);
});

describe.each(['en', 'es'])('spelling/words.%s.txt', (language) => {
  const words = fs
    .readFileSync(`spelling/words.${language}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  test('is sorted, without repeats', () => {
    const order = new Intl.Collator('en', { caseFirst: 'upper' });
    expect(words).toEqual([...new Set(words)].sort(order.compare));
  });
});
