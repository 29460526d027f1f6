import { describe, expect, it } from 'vitest';
import { excerpt } from '../src/client/search/excerpt.ts';
import { search, type IndexedPage } from '../src/client/search/search.ts';
import { indexPage } from '../src/file-edition/search-index.ts';

const pageOf = (url: string, title: string, text: string, heading = ''): IndexedPage => ({
  url,
  title,
  parts: [
    { id: '', heading: '', text: heading ? '' : text },
    ...(heading ? [{ id: 'h', heading, text }] : []),
  ],
});

const found = (pages: IndexedPage[], query: string): string[] =>
  search(pages, query).map(({ page, part }) => page.url + (part.id && `#${part.id}`));

describe('search', () => {
  const pages = [
    pageOf('a', 'La rotación', 'Un par gira. El ángulo crece con la posición.'),
    pageOf('b', 'Other', 'rope_theta is read from the file; rotación de pares', 'Ángulos'),
    pageOf('c', 'Third', 'Nothing of interest'),
  ];

  it('finds words without their accents and in any case', () => {
    expect(found(pages, 'ANGULO')).toEqual(['b#h', 'a']);
  });

  it('wants every word, each at the beginning of a word', () => {
    expect(found(pages, 'par gir')).toEqual(['a']);
    expect(found(pages, 'heta')).toEqual([]);
    expect(found(pages, 'rope_theta')).toEqual(['b#h']);
  });

  it('puts a title before a mention', () => {
    expect(found(pages, 'rotacion')).toEqual(['a', 'b#h']);
  });

  it('finds nothing for nothing', () => {
    expect(found(pages, '  ')).toEqual([]);
  });
});

it('marks what matches in an excerpt, and shows the text as it is written', () => {
  expect(excerpt('El ángulo crece', ['angulo'])).toEqual([
    { text: 'El ', marked: false },
    { text: 'ángulo', marked: true },
    { text: ' crece', marked: false },
  ]);
});

it('shows the beginning of a text without spaces', () => {
  const shown = excerpt(`see ${'x'.repeat(400)}`, ['see']);
  expect(shown.map(({ text }) => text).join('').length).toBeGreaterThan(100);
});

it('indexes the main part by heading, each formula once, no buttons', () => {
  const page = indexPage(
    'x/index.html',
    `<nav>menu</nav><main data-pagefind-body><h1 id="_top">Title</h1><p>Start</p>
     <h2 id="one">One</h2><p>First <span aria-hidden="true">θ</span><math>θ</math></p>
     <button>Run</button><pre>code</pre></main>`,
  );
  expect(page).toEqual({
    url: 'x/index.html',
    title: 'Title',
    parts: [
      { id: '', heading: '', text: 'Start' },
      { id: 'one', heading: 'One', text: 'First θ code' },
    ],
  });
});
