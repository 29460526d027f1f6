import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { localizedPath } from '../../src/i18n/localized-path.ts';
import { languageOfFile, pageId } from '../../src/content-tree/page-id.ts';

describe('numbers in prose', () => {
  it('groups thousands by a comma in English', () => {
    expect(formatNumber(54410, 0, 'en')).toBe('54,410');
    expect(formatNumber(1048576.25, 2, 'en')).toBe('1,048,576.25');
    expect(formatNumber(4096, 0, 'en')).toBe('4,096');
  });

  it('groups by a narrow space in Spanish, from five digits on, and keeps the decimal point', () => {
    expect(formatNumber(54410, 0, 'es')).toBe('54\u202f410');
    expect(formatNumber(4096, 0, 'es')).toBe('4096');
    expect(formatNumber(0.5403, 4, 'es')).toBe('0.5403');
  });

  it('prints a true minus sign, and none before zero', () => {
    expect(formatNumber(-0.01, 4, 'en')).toBe('\u22120.0100');
    expect(formatNumber(-0.00001, 2, 'en')).toBe('0.00');
    expect(formatNumber(-Infinity, 2, 'en')).toBe('\u2212Infinity');
  });
});

describe('addresses', () => {
  it('adds the base path, and the language on Spanish pages', () => {
    expect(localizedPath('/path/', 'en', '/')).toBe('/path/');
    expect(localizedPath('/path/', 'es', '/rope')).toBe('/rope/es/path/');
    expect(localizedPath('/path/#a', 'es', '/rope/')).toBe('/rope/es/path/#a');
  });

  it('leaves files and addresses that carry their language alone', () => {
    expect(localizedPath('/downloads/rope_reading.py', 'es', '/')).toBe(
      '/downloads/rope_reading.py',
    );
    expect(localizedPath('/es/path/', 'es', '/')).toBe('/es/path/');
  });

  it('come from folders: one page, two files', () => {
    expect(pageId('handbook/traps/x/en.mdx')).toBe('handbook/traps/x');
    expect(pageId('handbook/traps/x/es.mdx')).toBe('es/handbook/traps/x');
    expect([pageId('en.mdx'), pageId('es.mdx')]).toEqual(['index', 'es']);
    expect(() => pageId('x/fr.mdx')).toThrow(/en\.mdx or es\.mdx/);
    expect(languageOfFile('/c/readings/a/notes.es.mdx')).toBe('es');
  });
});
