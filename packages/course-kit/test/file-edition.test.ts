import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { toFileEdition } from '../src/file-edition/to-file-edition.ts';
import { bytes, textOf, type Site } from '../src/site/site.ts';

function siteOf(files: Record<string, string>): Site {
  return new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)]));
}

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

async function converted(body: string, more: Record<string, string> = {}): Promise<string> {
  const site = siteOf({ 'index.html': page(''), 'es/a/index.html': page(body), ...more });
  return textOf(await toFileEdition(site), 'es/a/index.html');
}

const faults = (body: string, more: Record<string, string> = {}): Promise<string> =>
  converted(body, more).then(
    () => 'nothing',
    (error: Error) => error.message,
  );

describe('addresses', () => {
  it('point to files, relative to the page, fragment and query kept', async () => {
    const html = await converted(
      '<a href="/">x</a><a href="/es/a/#goal">x</a><a href="/es/a?x=1">x</a><img src="/p/i.svg">',
      { 'p/i.svg': '<svg/>' },
    );
    expect(html).toContain('<a href="../../index.html">');
    expect(html).toContain('<a href="index.html#goal">');
    expect(html).toContain('<a href="index.html?x=1">');
    expect(html).toContain('<img src="../../p/i.svg">');
  });

  it('are rewritten in custom elements, templates and SVG too', async () => {
    const html = await converted(
      '<live-code src="/_live/x.js"></live-code><template><a href="/">x</a></template><svg><a href="/"></a></svg>',
      { '_live/x.js': '1' },
    );
    expect(html).toContain('<live-code src="../../_live/x.js">');
    expect(html).not.toContain('"/"');
  });

  it('in data are rewritten where the site has the file, and left where they name something else', async () => {
    const html = await converted(
      `<pre data-path="/index.ts"></pre><i data-list='["/es/a/#x"]'></i>
       <script type="application/json">{"href":"/es/a/","entry":"/index.ts","html":"<b>"}</script>`,
    );
    expect(html).toContain('data-path="/index.ts"');
    expect(html).toContain('data-list="[&quot;index.html#x&quot;]"');
    expect(html).toContain('{"href":"index.html","entry":"/index.ts","html":"\\u003cb>"}');
  });

  it('in styles are rewritten, in files, elements and attributes', async () => {
    const site = siteOf({
      'index.html': page(
        '<p style="background:url(/i.svg)">',
        '<style>p{mask:url("/i.svg")}</style>',
      ),
      's/a.css': '@font-face{src:url(/i.svg)}p{background:url(data:image/svg+xml,x)}',
      'i.svg': '',
    });
    const edition = await toFileEdition(site);
    expect(textOf(edition, 's/a.css')).toBe(
      '@font-face{src:url("../i.svg")}p{background:url(data:image/svg+xml,x)}',
    );
    const html = textOf(edition, 'index.html');
    expect(html).toContain('mask:url("i.svg")');
    expect(html).toContain('background:url(&quot;i.svg&quot;)');
  });
});

describe('scripts', () => {
  it('become one classic script in which a shared module runs once, in the order of the page', async () => {
    const site = siteOf({
      'index.html': page(
        '<script type="module">log("inline")</script>',
        '<script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script>',
      ),
      '_astro/a.js': 'import{c}from"./c.js";log("a"+c.n++)',
      '_astro/b.js': 'import{c}from"./c.js";log("b"+c.n)',
      '_astro/c.js': 'log("c");export const c={n:1}',
    });
    const edition = await toFileEdition(site);
    const html = textOf(edition, 'index.html');
    expect(html).not.toContain('module');
    expect([...edition.keys()].filter((file) => file.startsWith('_astro'))).toEqual([]);
    const run = /data-run="([^"]*)"/.exec(html)![1]!;
    const said: string[] = [];
    runInNewContext(textOf(edition, '_file/handbook.js'), {
      log: (text: string) => said.push(text),
      URL,
      HTMLElement: class {},
      customElements: { define() {} },
      document: { currentScript: { src: 'file:///x/_file/handbook.js', dataset: { run } } },
    });
    expect(said).toEqual(['c', 'a1', 'b2', 'inline']);
  });

  it('keep a classic script where it is', async () => {
    const html = await converted('<script>theme()</script><p>after</p>');
    expect(html).toContain('<script>theme()</script><p>after</p>');
  });
});

describe('what cannot work without a server stops the edition and is named with its file', () => {
  it.each([
    ['<a href="/gone/">x</a>', '<a href="/gone/"> names no file of the site'],
    ['<img src="https://example.org/i.png">', 'loads something from another place'],
    ['<img src="//example.org/i.png">', 'loads something from another place'],
    ['<img srcset="/a.png 2x">', 'is not converted. Use src.'],
    ['<base href="/x/">', '<base> moves every address'],
    ['<script type="importmap">{}</script>', 'is of a type that is not converted'],
    ['<script>import("/a.js")</script>', 'imports a module'],
    ['<script type="module" src="/gone.js"></script>', 'names no file of the site'],
    ['<style>p{background:url(https://example.org/x)}</style>', 'from another place'],
    ['<style>p{background:url(/gone.svg)}</style>', 'names /gone.svg'],
    ['<script type="application/json">{"base":"/"}</script>', 'holds "/"'],
    ['<astro-island></astro-island>', '<astro-island> loads modules'],
    ['<script type="module">import x from "./gone.js"</script>', "imports './gone.js'"],
    ['<script type="module">fetch("/downloads/x.py")</script>', '/downloads/x.py'],
    ['<script type="module">import(name)</script>', 'known only at run time'],
    ['<script type="module">console.log(import.meta.url)</script>', 'import.meta'],
  ])('%s', async (body, found) => {
    const message = await faults(body);
    expect(message).toContain(found);
    expect(message).toContain('es/a/index.html');
  });

  it('lists all of it in one run', async () => {
    expect(await faults('<a href="/x/">x</a><a href="/y/">y</a>')).toMatch(
      /2 things.*\/x\/.*\/y\//s,
    );
  });
});

it('gives the same bytes for the same site', async () => {
  const files = { 'index.html': page('<script type="module">log(1)</script>'), 'a.css': 'p{}' };
  const [one, two] = await Promise.all([1, 2].map(() => toFileEdition(siteOf(files))));
  expect([...one!]).toEqual([...two!]);
});
