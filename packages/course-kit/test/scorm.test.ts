import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { Session, sessionTime, type ScormApi } from '../src/client/scorm/session.ts';
import { toScorm, type Course } from '../src/index.ts';
import { bytes, textOf } from '../src/site/site.ts';

function platform(stored: Record<string, string> = {}) {
  const values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted', ...stored };
  const calls: string[] = [];
  const api: ScormApi = {
    LMSInitialize: () => String(calls.push('initialize')),
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue: (name, value) => (values[name] = value),
    LMSCommit: () => String(calls.push('commit')),
    LMSFinish: () => String(calls.push('finish')),
  };
  return { api, values, calls };
}

const items = ['path/one', 'problems/p'];
const nothing = { lessons: {}, solved: {} };

describe('a visit', () => {
  it('scores what is done, and completes with the last item', () => {
    const { api, values } = platform();
    const session = new Session(api, items);
    expect(values['cmi.core.lesson_status']).toBe('incomplete');
    session.report({
      lessons: { one: { done: true } },
      solved: { 'problems/p': { passed: 3, total: 4 } },
    });
    expect(values).toMatchObject({
      'cmi.core.score.raw': '50',
      'cmi.core.lesson_status': 'incomplete',
    });
    session.report({
      lessons: { one: { done: true } },
      solved: { 'problems/p': { passed: 4, total: 4 } },
    });
    expect(values).toMatchObject({
      'cmi.core.score.raw': '100',
      'cmi.core.lesson_status': 'completed',
    });
  });

  it('takes up what the platform remembers, so another computer starts from there', () => {
    const { api, values } = platform();
    new Session(api, items).report({ ...nothing, lessons: { one: { done: true } } });
    new Session(api, items).report(nothing);
    expect(values['cmi.core.score.raw']).toBe('50');
  });

  it.each([[[...items, 'path/two']], [[...items].reverse()], [['path/two', 'problems/p']]])(
    'ignores what the same course left when its items were %j',
    (earlier) => {
      const { api, values } = platform();
      new Session(api, earlier).report({
        lessons: { one: { done: true }, two: { done: true } },
        solved: {},
      });
      expect(values['cmi.suspend_data']).toContain('1');
      new Session(api, items).report(nothing);
      expect(values['cmi.core.score.raw']).toBe('0');
    },
  );

  it('keeps within what a platform stores, however long the course', () => {
    const { api, values } = platform();
    const many = Array.from({ length: 500 }, (_, index) => `path/lesson-${index}`);
    new Session(api, many).report(nothing);
    expect(values['cmi.suspend_data']!.length).toBeLessThan(4096);
  });

  it('asks the platform to keep what it knows, also when everything is done', () => {
    const { api, values } = platform();
    const session = new Session(api, ['path/one']);
    session.report({ ...nothing, lessons: { one: { done: true } } });
    session.finish();
    expect(values).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': 'suspend',
    });
  });

  it('leaves a completed course completed', () => {
    const { api, values } = platform({ 'cmi.core.lesson_status': 'completed' });
    new Session(api, items).report(nothing);
    expect(values['cmi.core.lesson_status']).toBe('completed');
  });

  it('ends once, with its time, and hears nothing after', () => {
    const { api, values, calls } = platform();
    const session = new Session(api, items, 0);
    session.finish(3_725_000);
    session.finish();
    session.report(nothing);
    expect(values['cmi.core.session_time']).toBe('0001:02:05.00');
    expect(values['cmi.core.exit']).toBe('suspend');
    expect(calls.filter((call) => call === 'finish')).toHaveLength(1);
    expect(sessionTime(-5)).toBe('0000:00:00.00');
  });
});

const course: Course = {
  name: 'my',
  title: { en: 'R & K' },
  languages: ['en'],
  parts: [{ title: { en: 'x' }, pages: ['path/one', 'handbook/read', 'problems/p'] }],
  hints: { kind: 'included' },
  solutions: { kind: 'included' },
};
const pages = new Map([
  ['index.html', bytes('')],
  ['path/one/index.html', bytes('<lesson-done></lesson-done>')],
  ['handbook/read/index.html', bytes('<p>')],
  ['problems/p/index.html', bytes('<li data-check="a">')],
]);

describe('a package', () => {
  it('lists every file, starts at its start page and scores what can be done', async () => {
    const scorm = await toScorm(pages, course);
    const manifest = textOf(scorm, 'imsmanifest.xml');
    for (const file of scorm.keys()) {
      if (file !== 'imsmanifest.xml') expect(manifest).toContain(`<file href="${file}"/>`);
    }
    expect(manifest).toContain('adlcp:scormtype="sco" href="scorm.html"');
    expect(manifest).toContain('<title>R &#38; K</title>');
    const start = textOf(scorm, 'scorm.html');
    expect(start).toContain('["path/one","problems/p"]');
    expect(parse(start).childNodes.length).toBeGreaterThan(0);
  });

  it('has an XML identifier whatever the course file is called, and speaks the course language', async () => {
    const spanish: Course = {
      ...course,
      name: 'Año 1 (tarde)',
      languages: ['es'],
      title: { es: 'x' },
      parts: [{ title: { es: 'x' }, pages: ['path/one'] }],
    };
    const scorm = await toScorm(
      new Map([...pages, ['es/path/one/index.html', pages.get('path/one/index.html')!]]),
      spanish,
    );
    expect(textOf(scorm, 'imsmanifest.xml')).toContain('identifier="rope-handbook-Año-1-tarde-"');
    expect(textOf(scorm, 'scorm.html')).toContain('<html lang="es">');
  });

  it('of pages that are only read is refused', async () => {
    const reading = { ...course, parts: [{ title: { en: 'x' }, pages: ['handbook/read'] }] };
    await expect(toScorm(pages, reading)).rejects.toThrow(/nothing that a platform could score/);
  });
});
