import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { faultText, runChecks } from '../../scripts/checks/check.ts';
import { readContentTree } from '../../scripts/checks/content-tree.ts';
import { marks } from '../../scripts/checks/site/client-code.ts';
import { siteChecks } from '../../scripts/checks/site/index.ts';
import { readSite } from '../../scripts/checks/site/read-site.ts';
import { root } from '../../scripts/lib/paths.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const html = (body: string) => `<!doctype html><main>${body}</main>`;

const content = {
  'content/en.mdx': '# Home\n\nOne\n\n[the trap](/traps/sign/#cause)\n',
  'content/es.mdx': '[la trampa](/traps/sign/#cause)\n',
  'content/traps/sign/en.mdx': '## The cause {#cause}\n',
  'content/traps/sign/es.mdx': '## La causa {#cause}\n',
};

/** A built site without faults. */
const sound: Record<string, string> = {
  ...content,
  'dist/index.html': html('<a href="/traps/sign/#cause">the trap</a><script src="/a.js"></script>'),
  'dist/es/index.html': html('<a href="/es/traps/sign/#cause">la trampa</a>'),
  'dist/traps/sign/index.html': html('<h2 id="cause">The cause</h2><p data-snippet="x">'),
  'dist/es/traps/sign/index.html': html('<h2 id="cause">La causa</h2><p data-snippet="x">'),
  'dist/404.html': html('<a href="/">home</a>'),
  'dist/a.js': 'console.log(1)',
  'dist/a.css': 'a{background:url(/a.js)}',
};

async function faultsWith(changes: Record<string, string | null>): Promise<string[]> {
  const folder = temporaryTree({ ...sound, ...changes });
  const site = readSite(`${folder}/dist`, readContentTree(`${folder}/content`));
  const verdicts = await runChecks(siteChecks, site);
  return verdicts.flatMap(({ name, faults }) =>
    faults.map((fault) => `${name} | ${faultText(fault).replaceAll(/\s+/g, ' ')}`),
  );
}

test('a sound site has no faults', async () => {
  expect(await faultsWith({})).toEqual([]);
});

const planted: [fault: string, changes: Record<string, string | null>, message: RegExp][] = [
  [
    'a page that was not built',
    { 'dist/es/traps/sign/index.html': null, 'dist/es/index.html': html('') },
    /^pages-built \| .*content\/traps\/sign\/es\.mdx This page should be at \/es\/traps\/sign\//,
  ],
  [
    'a page nobody wrote',
    { 'dist/es/es/index.html': html('') },
    /^pages-built \| .*dist\/es\/es\/index\.html \/es\/es\/ was built from no content page/,
  ],
  [
    'a link to nowhere, with the line that wrote it',
    {
      'content/en.mdx': content['content/en.mdx'].replace('/traps/sign/', '/traps/sing/'),
      'dist/index.html': html('<a href="/traps/sing/#cause">the trap</a>'),
    },
    /^built-links \| .*content\/en\.mdx:5 \/ has a href="\/traps\/sing\/#cause".* Did you mean \/traps\/sign\/\?/,
  ],
  [
    'a link without its last slash',
    { 'dist/index.html': html('<a href="/traps/sign">x</a>') },
    /^built-links \| .*content\/en\.mdx .*lacks its last slash.*correct the component/,
  ],
  [
    'a script that is not there',
    { 'dist/a.js': null },
    /^built-links \| .*content\/en\.mdx \/ has script src="\/a\.js"/,
  ],
  [
    'a link to a part that is not there',
    {
      'content/es.mdx': '\n[la trampa](/traps/sign/#causa)\n',
      'dist/es/index.html': html('<a href="/es/traps/sign/#causa">la trampa</a>'),
    },
    /^built-anchors \| .*content\/es\.mdx:2 .*has no part with the id "causa"\. Did you mean cause\? Fix: .*traps\/sign\/es\.mdx/,
  ],
  [
    'a translation with other heading ids',
    {
      'dist/es/traps/sign/index.html': html(
        '<h2 id="causa">x</h2><i id="cause"></i><p data-snippet="x">',
      ),
    },
    /^same-ids \| .*content\/traps\/sign\/es\.mdx heading 1 of \/es\/traps\/sign\/ is causa; of \/traps\/sign\/ it is cause/,
  ],
  [
    'a translation without the snippet',
    { 'dist/es/traps/sign/index.html': html('<h2 id="cause">La causa</h2>') },
    /^same-ids \| .*es\.mdx element 1 of \/es\/traps\/sign\/ is missing; of \/traps\/sign\/ it is data-snippet="x"/,
  ],
  [
    'an id given twice',
    { 'dist/index.html': html('<i id="x"></i><svg id="x"></svg>') },
    /^unique-ids \| .*content\/en\.mdx \/ has the id "x" more than once/,
  ],
  [
    'a font from elsewhere',
    { 'dist/a.css': '@font-face{src:url(https://fonts.example/x.woff2)}' },
    /^own-origin \| .*dist\/a\.css A style loads https:\/\/fonts\.example\/x\.woff2/,
  ],
  [
    'an image from elsewhere',
    { 'dist/index.html': html('<img src="//cdn.example/x.png">') },
    /^own-origin \| .*content\/en\.mdx \/ has img src="\/\/cdn\.example\/x\.png"/,
  ],
  [
    'KaTeX in a script',
    { 'dist/a.js': 'throw "KaTeX parse error: "' },
    /^client-code \| .*dist\/a\.js This script contains KaTeX/,
  ],
];

describe('npm test names', () => {
  test.each(planted)('%s', async (_fault, changes, message) => {
    expect(await faultsWith(changes)).toContainEqual(expect.stringMatching(message));
  });
});

const libraries = { KaTeX: 'katex', Shiki: 'shiki', zod: 'astro/zod', unified: 'unified' };

test.each(Object.entries(libraries))('%s is recognised after minification', async (name, entry) => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    logLevel: 'silent',
  });
  expect(outputFiles.some(({ text }) => text.includes(marks[name]!))).toBe(true);
});
