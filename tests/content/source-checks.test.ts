import { describe, expect, test } from 'vitest';
import { faultText, runChecks } from '../../scripts/checks/check.ts';
import { readContentTree } from '../../scripts/checks/content-tree.ts';
import { sourceChecks } from '../../scripts/checks/source/index.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const page = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;

/** A tree without faults: a home page, a trap with two snippets and a question, a reading. */
const sound: Record<string, string> = {
  'en.mdx': page('Home', 'See [the trap](/traps/sign/#cause).'),
  'es.mdx': page('Inicio', 'Mira [la trampa](/traps/sign/#cause).'),
  'traps/sign/en.mdx': page(
    'Sign',
    'import LiveCode from \'@components/live-code/LiveCode.astro\';\n\n## The cause {#cause}\n\n<LiveCode file="./broken.ts" />\n\n## Ask yourself {#ask}\n\n<Recall id="why" />',
  ),
  'traps/sign/es.mdx': page(
    'Signo',
    'import LiveCode from \'@components/live-code/LiveCode.astro\';\n\n## La causa {#cause}\n\n<LiveCode file="./broken.ts" />\n\n## Pregúntate {#ask}\n\n<Recall id="why" />',
  ),
  'traps/sign/broken.ts': 'console.log(1);\n',
  'traps/sign/quiz.yaml': '- id: why\n',
  'readings/pair/reading.yaml': 'source: ./pair.ts\n',
  'readings/pair/notes.en.mdx': '<Note at="cos" kind="shape">\nOne row.\n</Note>\n',
  'readings/pair/notes.es.mdx': '<Note at="cos" kind="shape">\nUna fila.\n</Note>\n',
};

/** Runs all checks over the sound tree with some files replaced, or removed by null. */
async function faultsWith(changes: Record<string, string | null>): Promise<string[]> {
  const root = temporaryTree({ ...sound, ...changes });
  const verdicts = await runChecks(sourceChecks, readContentTree(root));
  return verdicts.flatMap(({ name, faults }) =>
    faults.map((fault) => `${name} | ${faultText(fault).replaceAll(/\s+/g, ' ')}`),
  );
}

test('a sound tree has no faults', async () => {
  expect(await faultsWith({})).toEqual([]);
});

const en = (body: string) => sound['traps/sign/en.mdx']!.replace('<Recall id="why" />', body);

const planted: [fault: string, changes: Record<string, string | null>, message: RegExp][] = [
  [
    'a page without Spanish',
    { 'traps/sign/es.mdx': null },
    /both-languages \| .*traps\/sign\/en\.mdx There is no Spanish version.*Write .*traps\/sign\/es\.mdx/,
  ],
  [
    'a reading without English',
    { 'readings/pair/notes.en.mdx': null },
    /both-languages \| .*notes\.es\.mdx There is no English version of this reading/,
  ],
  [
    'a heading without an id',
    { 'es.mdx': page('Inicio', '## Hola') },
    /headings-have-ids \| .*\/es\.mdx:5 This heading has no id.*## … \{#short-english-id\}/,
  ],
  [
    'a heading that one language lacks',
    { 'traps/sign/es.mdx': sound['traps/sign/es.mdx']!.replace('## Pregúntate {#ask}', '') },
    /same-headings \| .*es\.mdx:7 Heading 2 is missing; in .*en\.mdx:11 it is ## \{#ask\}/,
  ],
  [
    'a heading id translated by mistake',
    { 'traps/sign/es.mdx': sound['traps/sign/es.mdx']!.replace('#cause', '#causa') },
    /same-headings \| .*es\.mdx:7 Heading 1 is ## \{#causa\}; in .*en\.mdx:7 it is ## \{#cause\}/,
  ],
  [
    'a snippet that one language lacks',
    {
      'traps/sign/es.mdx': sound['traps/sign/es.mdx']!.replace(
        '<LiveCode file="./broken.ts" />',
        '',
      ),
    },
    /same-embeds \| .*es\.mdx:13 <Recall id="why"> stands where .*en\.mdx:9 has <LiveCode file="\.\/broken\.ts">/,
  ],
  [
    'a note about other code',
    { 'readings/pair/notes.es.mdx': '<Note at="sin" kind="shape">\nUna fila.\n</Note>\n' },
    /same-embeds \| .*notes\.es\.mdx:1 <Note at="sin"> stands where .*notes\.en\.mdx:1 has <Note at="cos">/,
  ],
  [
    'a snippet file that is not there',
    { 'traps/sign/en.mdx': en('<LiveCode file="./brokn.ts" />') },
    /known-ids \| .*en\.mdx:13 <LiveCode file="\.\/brokn\.ts">: there is no such snippet file\. Did you mean \.\/broken\.ts\?/,
  ],
  [
    'an unknown snippet id',
    { 'traps/sign/en.mdx': en('<LiveCode id="traps/sing/broken" />') },
    /known-ids \| .*en\.mdx:13 .*no such snippet\. Did you mean traps\/sign\/broken\?/,
  ],
  [
    'an unknown reading',
    { 'traps/sign/en.mdx': en('<Reading id="nothing-like-it" />') },
    /known-ids \| .*en\.mdx:13 <Reading id="nothing-like-it">: there is no such reading\. Fix: .*readings\/nothing-like-it\/reading\.yaml/,
  ],
  [
    'an unknown question',
    { 'traps/sign/en.mdx': en('<Recall id="when" />') },
    /known-ids \| .*en\.mdx:13 <Recall id="when">: there is no such question/,
  ],
  [
    'an unknown problem',
    { 'traps/sign/en.mdx': en('<Problem id="x" />') },
    /known-ids \| .*en\.mdx:13 <Problem id="x">: there is no such problem/,
  ],
  [
    'a link to nowhere',
    { 'en.mdx': page('Home', 'One\ntwo [three](/traps/sing/).') },
    /links \| .*en\.mdx:6 The link \/traps\/sing\/ leads nowhere\. Did you mean \/traps\/sign\/\?/,
  ],
  [
    'a link to nowhere in an attribute',
    { 'en.mdx': page('Home', '<Card href="/lost/" />') },
    /links \| .*en\.mdx:5 The link \/lost\/ leads nowhere/,
  ],
  [
    'a relative link',
    { 'en.mdx': page('Home', '[x](../traps/sign/)') },
    /links \| .*en\.mdx:5 The link \.\.\/traps\/sign\/ is relative/,
  ],
  [
    'a link without its last slash',
    { 'en.mdx': page('Home', '[x](/traps/sign)') },
    /links \| .*en\.mdx:5 The link \/traps\/sign lacks its last slash\. Fix: Write \/traps\/sign\//,
  ],
  [
    'an import past @components',
    {
      'en.mdx': page(
        'Home',
        "import {\n  a,\n} from 'rope-core';\nimport b from '../src/b.ts';\n\nexport const c = b('en');",
      ),
    },
    /mdx-imports \| .*en\.mdx:8 import of '\.\.\/src\/b\.ts': content knows the site only through/,
  ],
  [
    'a tag that is never closed',
    { 'en.mdx': page('Home', 'One\n\n<Recall id="x">\n') },
    /mdx-parses \| .*en\.mdx:7 Expected a closing tag for `<Recall>`/,
  ],
];

describe('npm run check names', () => {
  test.each(planted)('%s', async (_fault, changes, message) => {
    expect(await faultsWith(changes)).toContainEqual(expect.stringMatching(message));
  });
});
