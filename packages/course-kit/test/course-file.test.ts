import { describe, expect, it } from 'vitest';
import { readCourse, type Catalogue } from '../src/index.ts';

const catalogue: Catalogue = {
  pages: [
    '',
    'path',
    'path/one',
    'path/two',
    'labs/lab-05',
    'problems/rope-apply',
    'handbook/traps',
    'handbook/traps/mixed-pairing',
    'tools/inspector',
  ],
  phases: [{ id: 'first', title: {}, lessons: ['one', 'two'] }],
};

const read = (text: string) => readCourse(text, 'my.yaml', catalogue);
const part = 'parts:\n  - title: x\n    ';
const complaint = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

describe('a course file', () => {
  it('chooses phases, lessons, labs, problems and sections, in the order they are written', () => {
    const course = read(`
title: A course
parts:
  - title: { en: First, es: Primero }
    labs: [lab-05]
    phases: [first]
  - title: Then
    handbook: [traps]
    problems: [rope-apply]
`);
    expect(course.parts.map(({ pages }) => pages)).toEqual([
      ['labs/lab-05', 'path/one', 'path/two'],
      ['handbook/traps', 'handbook/traps/mixed-pairing', 'problems/rope-apply'],
    ]);
    expect(course.parts[0]!.title).toEqual({ en: 'First', es: 'Primero' });
    expect(course).toMatchObject({
      name: 'my',
      languages: ['en', 'es'],
      hints: { kind: 'included' },
      solutions: { kind: 'included' },
    });
  });

  it('may have a number for a title, and a byte order mark', () => {
    expect(read(`\uFEFFtitle: 2027\nlanguages: [en]\n${part}lessons: [one]\n`).title).toEqual({
      en: '2027',
    });
  });

  it('says what becomes of hints and solutions', () => {
    const text = (hints: string, solutions: string) =>
      `title: x\nlanguages: [es]\nhints: ${hints}\nsolutions: ${solutions}\nparts:\n  - title: x\n    pages: [tools/inspector]\n`;
    expect(read(text('left-out', '{ sealed-until: 2027-01-31 }'))).toMatchObject({
      languages: ['es'],
      hints: { kind: 'left-out' },
      solutions: { kind: 'until', day: '2027-01-31' },
    });
    expect(read(text('included', '{ passphrase: "  correct horse " }')).solutions).toEqual({
      kind: 'passphrase',
      passphrase: 'correct horse',
    });
  });
});

describe('a mistake is named with file, line and what to write instead', () => {
  it.each([
    ['', 'my.yaml:1', 'begin with "title:"'],
    ['title: [', 'my.yaml:1', 'not valid YAML'],
    ['title: x\n', 'my.yaml:1', '"parts" is missing. Instead, add parts:'],
    ['title: x\nparts: 3\n', 'my.yaml:2', 'This is no list'],
    ['title: x\nparts: []\n', 'my.yaml:2', 'has no parts'],
    ['titel: x\nparts: []\n', 'my.yaml:1', 'write title'],
    ['title: { en: x }\nparts: []\n', 'my.yaml:1', '"es" is missing'],
    [`title:\n${part}lessons: [one]\n`, 'my.yaml:1', 'write a title, or one per language'],
    [`title: x\n${part}pages: [/]\n`, 'my.yaml:4', 'A course writes its own first page'],
    ['title: x\r\nparts:\r\n  - title: x\r\n    lesons: [one]\r\n', 'my.yaml:4', 'write lessons'],
    ['title: x\nlanguages: [fr]\nparts: []\n', 'my.yaml:2', 'write en or es'],
    [
      `title: x\n${part}labs: [lab-06]\n`,
      'my.yaml:4',
      '"lab-06" is no page of labs/. Instead, write lab-05',
    ],
    [`title: x\n${part}phases: [frist]\n`, 'my.yaml:4', 'write first'],
    [`title: x\n${part}lessons: [zzzzzzzz]\n`, 'my.yaml:4', 'write one of one, two'],
    [`title: x\n${part}lesson: [one]\n`, 'my.yaml:4', 'write lessons'],
    [`title: x\n${part}lessons: one\n`, 'my.yaml:4', 'This is no list'],
    [
      `title: x\n${part}lessons: [one,\n      one]\n`,
      'my.yaml:5',
      'already in the course, at line 4',
    ],
    ['title: x\nparts:\n  - title: x\n', 'my.yaml:3', 'has no pages'],
    [`title: x\nhints: no\n${part}lessons: [one]\n`, 'my.yaml:2', 'write included, left-out'],
  ])('%j', (text, where, instead) => {
    const message = complaint(text);
    expect(message).toContain(`${where}: `);
    expect(message).toContain(instead);
  });

  it.each([
    ['{ sealed-until: 2027-02-30 }', '"2027-02-30" is no day'],
    ['{ sealed-until: tomorrow }', 'write it as 2027-01-31'],
    ['{ passphrase: short }', 'fewer than 8 characters'],
    ['{ passphrase: long enough, sealed-until: 2027-01-31 }', 'exclude each other'],
    ['{ until: 2027-01-31 }', 'sealed-until'],
    ['{}', 'neither a day nor a passphrase'],
  ])('solutions: %s', (value, found) => {
    const message = complaint(`title: x\nsolutions: ${value}\n${part}lessons: [one]\n`);
    expect(message).toContain('my.yaml:2: ');
    expect(message).toContain(found);
  });
});
