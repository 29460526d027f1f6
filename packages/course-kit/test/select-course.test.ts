import { describe, expect, it } from 'vitest';
import { selectCourse, type Course } from '../src/index.ts';
import { toFileEdition } from '../src/file-edition/to-file-edition.ts';
import { decrypt, encrypt, keysFrom } from '../src/seal/cipher.ts';
import { sealPages } from '../src/seal/seal-part.ts';
import { bytes, textOf, type Site } from '../src/site/site.ts';

const SECRET = 'x[2 * i] * cos';
const ids = ['course', 'path/one', 'path/two', 'problems/p', 'course/hand-in'];

/** A small site of the same build as the real one. */
function siteOf(): Site {
  const site: Site = new Map([
    ['downloads/labs/solution.ts', bytes(SECRET)],
    ['pagefind/pagefind.js', bytes('')],
  ]);
  for (const prefix of ['', 'es/']) {
    const items = ids.map((id) => `<li><a href="/${prefix}${id}/"><span>${id}</span></a></li>`);
    for (const id of ['', ...ids]) {
      const other = prefix ? '' : 'es/';
      site.set(
        `${prefix}${id && `${id}/`}index.html`,
        bytes(`<html lang="${prefix ? 'es' : 'en'}"><head><title>${id} | The Handbook</title></head><body>
<a class="site-title" href="/${prefix}"><span>The Handbook</span></a>
<a data-language-switch href="/${other}${id && `${id}/`}">other</a>
<handbook-search><div class="results"></div></handbook-search>
<ul class="top-level"><li><details><summary><span class="large">All</span></summary><ul>${items.join('')}</ul></details></li></ul>
<main data-pagefind-body><h1>Title of ${id}</h1><p class="standfirst">About ${id}</p>
<div class="sl-markdown-content"><a href="/${prefix}path/two/#x">two</a>
<a download href="/downloads/labs/solution.ts">solution</a>
${id === 'problems/p' ? `<div data-hints="p">a hint</div><rope-solution data-solution="p"><pre>${SECRET}</pre><a href="/${prefix}path/one/">one</a></rope-solution>` : ''}
</div></main><div class="pagination-links"><a rel="prev" href="/"><span class="link-title">P</span></a><a rel="next" href="/"><span class="link-title">N</span></a></div></body></html>`),
      );
    }
  }
  return site;
}

const course = (more: Partial<Course> = {}): Course => ({
  name: 'my',
  title: { en: 'My course', es: 'Mi curso' },
  languages: ['en', 'es'],
  parts: [{ title: { en: 'First', es: 'Primero' }, pages: ['problems/p', 'path/one'] }],
  hints: { kind: 'included' },
  solutions: { kind: 'included' },
  ...more,
});

const everything = (site: Site): string =>
  [...site].map(([file, content]) => `${file}\n${new TextDecoder().decode(content)}`).join('\n');

async function edition(more: Partial<Course>): Promise<Site> {
  return sealPages(await toFileEdition(selectCourse(siteOf(), course(more))), course(more));
}

describe('a course', () => {
  it('has the chosen pages in both languages, what every course has, and no other', () => {
    const pages = [...selectCourse(siteOf(), course()).keys()].filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.sort()).toEqual(
      ['', 'es/']
        .flatMap((prefix) =>
          ['course/hand-in/', '', 'path/one/', 'problems/p/'].map(
            (id) => `${prefix}${id}index.html`,
          ),
        )
        .sort(),
    );
  });

  it('lists its parts on the first page and in the sidebar, in its own order', () => {
    const home = textOf(selectCourse(siteOf(), course()), 'index.html');
    expect(home).toContain('<h1>My course</h1>');
    expect(home).toContain('<h2 id="part-1">First</h2>');
    expect(home.indexOf('Title of problems/p')).toBeLessThan(home.indexOf('Title of path/one'));
    const page = textOf(selectCourse(siteOf(), course()), 'es/path/one/index.html');
    expect(page).toContain('<span class="large">Primero</span>');
    expect(page).toContain('<a href="/es/path/one/" aria-current="page">');
    expect(page).toContain('<title>Title of path/one | Mi curso</title>');
  });

  it('leads from page to page in its own order', () => {
    const page = textOf(selectCourse(siteOf(), course()), 'path/one/index.html');
    expect(page).toMatch(
      /rel="prev" href="\/problems\/p\/"><span class="link-title">Title of problems\/p/,
    );
    expect(page).toMatch(/rel="next" href="\/course\/hand-in\/"/);
  });

  it('turns links to the rest into text that says where it is', () => {
    const page = textOf(selectCourse(siteOf(), course()), 'path/one/index.html');
    expect(page).toContain(
      '<span class="left-out" title="two: in the full handbook, not in this course">two</span>',
    );
    expect(page).not.toContain('path/two');
  });

  it('has the downloads of solutions that it includes, and links to them', () => {
    const site = selectCourse(siteOf(), course());
    expect(site.has('downloads/labs/solution.ts')).toBe(true);
    expect(textOf(site, 'path/one/index.html')).toContain(
      '<a download="" href="/downloads/labs/solution.ts">',
    );
    const without = selectCourse(siteOf(), course({ solutions: { kind: 'left-out' } }));
    expect(textOf(without, 'path/one/index.html')).not.toContain('/downloads/labs/solution.ts');
  });

  it('in Spanish alone searches Spanish pages from its first page too', async () => {
    const site = await edition({ languages: ['es'] });
    expect(textOf(site, 'index.html')).toContain('data-index="_file/search-es.js"');
    expect(textOf(site, 'es/index.html')).toContain('data-index="../_file/search-es.js"');
  });

  it('of one language has no switch and opens in it', async () => {
    const site = await edition({ languages: ['es'] });
    expect([...site.keys()].filter((file) => /^(?!es\/).*\.html$/.test(file))).toEqual([
      'index.html',
    ]);
    expect(textOf(site, 'index.html')).toContain('<h1>Mi curso</h1>');
    expect(textOf(site, 'index.html')).toContain('href="es/path/one/index.html"');
    expect(everything(site)).not.toContain('data-language-switch');
  });
});

describe('hints and solutions', () => {
  it('that are left out are nowhere in the files', async () => {
    const site = await edition({ solutions: { kind: 'left-out' }, hints: { kind: 'left-out' } });
    expect(everything(site)).not.toContain(SECRET);
    expect(everything(site)).not.toContain('a hint');
  });

  it('sealed with a passphrase are nowhere in the files, and the passphrase is neither', async () => {
    const site = await edition({ solutions: { kind: 'passphrase', passphrase: 'correct horse' } });
    expect(everything(site)).not.toContain(SECRET);
    expect(everything(site)).not.toContain('correct horse');
    expect(everything(site)).toContain('a hint');
    const html = textOf(site, 'problems/p/index.html');
    const sealed = /data-sealed="([^"]+)"/.exec(html)![1]!;
    const salt = /data-salt="([^"]+)"/.exec(html)![1]!;
    const opened = decrypt(Buffer.from(sealed, 'base64'), keysFrom('correct horse ', salt));
    expect(opened).toContain(SECRET);
    expect(opened).toContain('href="../../path/one/index.html"');
    expect(decrypt(Buffer.from(sealed, 'base64'), keysFrom('wrong horse', salt))).toBeUndefined();
  });

  it('sealed until a day stand in a template, and search does not find them', async () => {
    const site = await edition({ solutions: { kind: 'until', day: '2027-01-31' } });
    const html = textOf(site, 'problems/p/index.html');
    expect(html).toMatch(/<sealed-part[^>]*data-until="2027-01-31"><template><rope-solution/);
    expect(textOf(site, '_file/search-en.js')).not.toContain(SECRET);
  });

  it('a changed byte of what is sealed is noticed', () => {
    const keys = keysFrom('correct horse', 'salt');
    const sealed = encrypt('text '.repeat(20), keys);
    expect(decrypt(sealed, keys)).toBe('text '.repeat(20));
    for (const at of [0, 40, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed);
      changed[at]! ^= 1;
      expect(decrypt(changed, keys)).toBeUndefined();
    }
  });
});

it('the same course gives the same bytes', async () => {
  const sealed = { solutions: { kind: 'passphrase', passphrase: 'correct horse' } } as const;
  expect(everything(await edition(sealed))).toBe(everything(await edition(sealed)));
});
