import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSite, writeEdition, zipSite } from '../src/index.ts';
import { withReadMe } from '../src/read-me.ts';
import { bytes, textOf, type Site } from '../src/site/site.ts';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'course-kit-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const site = (text: string): Site =>
  new Map([
    ['index.html', bytes(text)],
    ['es/index.html', bytes('<p>inicio</p>')],
  ]);

it('writes every file, and a zip of the same files', () => {
  const edition = writeEdition(site('home'), root, 'file', 'handbook');
  expect(edition.files).toBe(3); // the two pages and the mark of an edition
  expect(fs.readFileSync(path.join(root, 'file/es/index.html'), 'utf8')).toBe('<p>inicio</p>');
  const inside = unzipSync(fs.readFileSync(edition.zip));
  expect(Object.keys(inside)).toEqual([
    'handbook/es/index.html',
    'handbook/index.html',
    'handbook/rope-handbook-edition.json',
  ]);
  expect(new TextDecoder().decode(inside['handbook/index.html'])).toBe('home');
});

it('drops files of an earlier edition that the site no longer has', () => {
  writeEdition(new Map([...site('old'), ['gone.html', bytes('old')]]), root, 'site', 'handbook');
  writeEdition(site('new'), root, 'site', 'handbook');
  expect(fs.existsSync(path.join(root, 'site/gone.html'))).toBe(false);
  expect(fs.readFileSync(path.join(root, 'site/index.html'), 'utf8')).toBe('new');
});

it('leaves alone a folder that it did not write', () => {
  fs.mkdirSync(path.join(root, 'site'));
  fs.writeFileSync(path.join(root, 'site/thesis.txt'), 'mine');
  expect(() => writeEdition(site('new'), root, 'site', 'handbook')).toThrow(/not a course edition/);
  expect(fs.readFileSync(path.join(root, 'site/thesis.txt'), 'utf8')).toBe('mine');
});

it('zips the same files to the same bytes, in whatever order they come', () => {
  const files = site('x');
  expect(zipSite(new Map([...files].reverse()), 'x')).toEqual(zipSite(files, 'x'));
});

it.each(['America/Los_Angeles', 'Asia/Kathmandu'])('zips to the same bytes in %s', (zone) => {
  const here = zipSite(site('x'), 'x');
  vi.stubEnv('TZ', zone);
  expect(new Date(0).getTimezoneOffset()).not.toBe(0);
  expect(zipSite(site('x'), 'x')).toEqual(here);
  vi.unstubAllEnvs();
});

it('tells whoever unpacks it what to open, in the languages it has', () => {
  const text = (...chosen: ('en' | 'es')[]) =>
    textOf(withReadMe(site('x'), chosen), 'READ-ME-LEEME.txt');
  expect(text('en')).not.toContain('es/index.html');
  expect(text('es')).toContain('es/index.html');
  expect(text('en', 'es')).toMatch(/Unpack[^]*Descomprime[^]*\r\n$/);
});

it('says what to run when there is no built site', () => {
  expect(() => readSite(root)).toThrow(/npm run build/);
});
