import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSiteEdition, zipFolder } from '../src/index.ts';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'course-kit-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

describe('site edition', () => {
  it('copies every file and zips the same files', () => {
    write('dist/index.html', '<p>home</p>');
    write('dist/es/index.html', '<p>inicio</p>');
    const edition = writeSiteEdition(path.join(root, 'dist'), path.join(root, 'out'));
    expect(edition.files).toBe(3); // the two pages and the mark of an edition
    expect(fs.readFileSync(path.join(edition.folder, 'es/index.html'), 'utf8')).toBe(
      '<p>inicio</p>',
    );
    const inside = unzipSync(fs.readFileSync(edition.zip));
    expect(Object.keys(inside)).toEqual([
      'rope-handbook/es/index.html',
      'rope-handbook/index.html',
      'rope-handbook/rope-handbook-edition.json',
    ]);
    expect(new TextDecoder().decode(inside['rope-handbook/index.html'])).toBe('<p>home</p>');
  });

  it('drops files of an earlier edition that the site no longer has', () => {
    write('dist/index.html', 'new');
    write('dist/gone.html', 'old');
    writeSiteEdition(path.join(root, 'dist'), path.join(root, 'out'));
    fs.rmSync(path.join(root, 'dist/gone.html'));
    const { folder } = writeSiteEdition(path.join(root, 'dist'), path.join(root, 'out'));
    expect(fs.existsSync(path.join(folder, 'gone.html'))).toBe(false);
  });

  it('refuses a folder without a built site and says what to do', () => {
    expect(() => writeSiteEdition(path.join(root, 'dist'), root)).toThrow(/npm run build/);
  });

  it('never empties a folder that is not an edition', () => {
    write('dist/index.html', 'new');
    write('out/site/index.html', 'my own site');
    expect(() => writeSiteEdition(path.join(root, 'dist'), path.join(root, 'out'))).toThrow(
      /not a course edition/,
    );
    expect(fs.readFileSync(path.join(root, 'out/site/index.html'), 'utf8')).toBe('my own site');
  });
});

describe('zip', () => {
  it('gives the same bytes for the same files, whenever and in whatever order they were written', () => {
    write('a/one.txt', '1');
    write('a/two.txt', '2');
    write('b/two.txt', '2');
    write('b/one.txt', '1');
    fs.utimesSync(path.join(root, 'b/one.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    expect(zipFolder(path.join(root, 'a'), 'x')).toEqual(zipFolder(path.join(root, 'b'), 'x'));
  });
});
