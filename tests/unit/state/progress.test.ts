import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage, KEY, noon, openPage } from './fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const wrong = { quiz: 'why', mode: 'recall', given: 'b', correct: false, first: true } as const;
const right = { ...wrong, given: 'a', correct: true, first: false };

describe('what a reader does is known on the next visit', () => {
  it('an answer, its second try, and what the first try said about memory', async () => {
    const page = await openPage();
    page.recordAnswer({ ...wrong, misconception: 'rope-adds' }, noon(1));
    expect(page.recordAnswer(right, noon(1) + 5)).toBe('kept');
    const { answers } = (await openPage(page.storage)).readProgress();
    expect(answers).toEqual({
      why: {
        mode: 'recall',
        given: 'a',
        correct: true,
        at: noon(1) + 5,
        times: 2,
        reviews: [[noon(1), 1]],
      },
    });
  });

  it('the best result of an exercise, and when it was first reached', async () => {
    const page = await openPage();
    page.recordSolved('problems/rope-apply', { passed: 3, total: 5 }, noon(1));
    page.recordSolved('problems/rope-apply', { passed: 5, total: 5 }, noon(2));
    page.recordSolved('problems/rope-apply', { passed: 1, total: 5 }, noon(3));
    page.recordSolved('problems/rope-apply', { passed: 5, total: 5 }, noon(4));
    const { solved } = (await openPage(page.storage)).readProgress();
    expect(solved['problems/rope-apply']).toEqual({ passed: 5, total: 5, at: noon(2) });
  });

  it('lessons opened, done and taken back', async () => {
    const page = await openPage();
    page.recordLesson('rotate-one-pair', 'opened', noon(1));
    page.recordLesson('rotate-one-pair', 'done', noon(2));
    page.recordLesson('rotate-one-pair', 'opened', noon(3));
    expect((await openPage(page.storage)).readProgress().lessons).toEqual({
      'rotate-one-pair': { opened: noon(3), done: true, at: noon(2) },
    });
    page.recordLesson('rotate-one-pair', 'not-done', noon(4));
    expect(page.readProgress().lessons['rotate-one-pair']!.done).toBe(false);
  });

  it('drill grades, self-assessments and preferences', async () => {
    const page = await openPage();
    page.recordDrill('kv-cache', 2, noon(1));
    page.recordAssessment('capstone', { points: [1, 0, 2] }, noon(1));
    page.setPreference('drill-level', 'senior', noon(1));
    const next = await openPage(page.storage);
    expect(next.readProgress().drill['kv-cache']).toEqual({ reviews: [[noon(1), 2]] });
    expect(next.readAssessment('capstone')).toEqual({ points: [1, 0, 2] });
    expect(next.getPreference('drill-level')).toBe('senior');
  });

  it('reviews in order of time, also after a clock was set back', async () => {
    const page = await openPage();
    page.recordDrill('kv-cache', 3, noon(5));
    page.recordDrill('kv-cache', 1, noon(2));
    page.recordDrill('kv-cache', 4, noon(6));
    const { reviews } = page.readProgress().drill['kv-cache']!;
    expect(reviews).toEqual([
      [noon(2), 1],
      [noon(5), 3],
      [noon(6), 4],
    ]);
  });

  it('days are the calendar days of the reader, to the last minute', async () => {
    const { dayOf } = await openPage();
    expect(dayOf(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe('2026-12-31');
    expect(dayOf(new Date(2027, 0, 1).getTime())).toBe('2027-01-01');
  });

  it('days, counted and in a row up to yesterday', async () => {
    const page = await openPage();
    for (const day of [1, 3, 4]) page.recordDrill('kv-cache', 3, noon(day));
    expect(page.dayCounts(page.readProgress(), noon(5))).toEqual({
      total: 3,
      inARow: 2,
      today: 0,
    });
    expect(page.dayCounts(page.readProgress(), noon(9)).inARow).toBe(0);
  });
});

describe('misuse by a component says so at once', () => {
  it('an id that no folder can have, and a value that JSON cannot say', async () => {
    const page = await openPage();
    expect(() => page.recordDrill('__proto__', 3)).toThrow('is not an id');
    expect(() => page.recordAssessment('capstone', Number.NaN)).toThrow('Only what JSON can say');
    expect(page.readProgress().drill).toEqual({});
  });
});

describe('two tabs', () => {
  it('never overwrite each other', async () => {
    const one = await openPage();
    const other = await openPage(one.storage);
    one.recordDrill('kv-cache', 3, noon(1));
    other.recordDrill('yarn', 3, noon(1));
    one.recordDrill('kv-cache', 4, noon(2));
    expect(Object.keys(other.readProgress().drill)).toEqual(['kv-cache', 'yarn']);
    expect(one.readProgress()).toEqual(other.readProgress());
  });

  it('a change elsewhere reaches whoever listens', async () => {
    const page = await openPage();
    const heard: number[] = [];
    page.subscribe(({ drill }) => heard.push(Object.keys(drill).length));
    const text = JSON.stringify({ version: 1, drill: { yarn: { reviews: [[noon(1), 3]] } } });
    page.storage.items.set(KEY, text);
    page.otherTabWrote(KEY);
    page.otherTabWrote('rope-handbook/1/code/x');
    page.otherTabWrote('somebody-else');
    page.storage.clear();
    page.otherTabWrote(null);
    expect(heard).toEqual([1, 0]);
  });
});

it('a page that is come back to hears of what was done on the way', async () => {
  const overview = await openPage();
  const done: string[][] = [];
  overview.subscribe(({ lessons }) => done.push(Object.keys(lessons)));
  const lesson = await openPage(overview.storage);
  lesson.recordLesson('rotate-one-pair', 'done', noon(1));
  expect(done).toEqual([]);
  overview.comeBack();
  expect(done).toEqual([['rotate-one-pair']]);
});

describe('where nothing can be kept', () => {
  it('a refused storage works for the page and says so', async () => {
    const storage = new FakeStorage();
    storage.refused = true;
    const page = await openPage(storage);
    expect(page.tryToKeep()).toBe('refused');
    expect(page.recordAnswer(wrong, noon(1))).toBe('refused');
    expect(page.recordDrill('yarn', 3, noon(1))).toBe('refused');
    expect(page.keptState()).toBe('refused');
    expect(page.readProgress()).toMatchObject({
      answers: { why: { given: 'b' } },
      drill: { yarn: { reviews: [[noon(1), 3]] } },
    });
    page.reset('all');
    expect(page.readProgress().answers).toEqual({});
    expect(page.keptState()).toBe('kept');
  });

  it('a full storage loses nothing of what it holds', async () => {
    const page = await openPage();
    page.recordDrill('kv-cache', 3, noon(1));
    const before = page.storage.items.get(KEY);
    page.storage.room = KEY.length + before!.length + 10;
    expect(page.recordDrill('yarn', 3, noon(2))).toBe('full');
    expect(page.storage.items.get(KEY)).toBe(before);
    expect(Object.keys(page.readProgress().drill)).toEqual(['kv-cache', 'yarn']);
    page.storage.room = Infinity;
    expect(page.recordDrill('what-rope-does', 3, noon(3))).toBe('kept');
    const { drill } = (await openPage(page.storage)).readProgress();
    expect(Object.keys(drill)).toEqual(['kv-cache', 'yarn', 'what-rope-does']);
  });
});

describe('large things', () => {
  it('are kept apart, and one that is too large leaves the old one', async () => {
    const page = await openPage();
    expect(page.keepBlob('capstone-sketch', [[1, 2, 0.5]])).toBe('kept');
    expect(page.keepBlob('capstone-sketch', 'x'.repeat(99), { limit: 50 })).toBe('too-large');
    const next = await openPage(page.storage);
    expect(next.readBlob('capstone-sketch')).toEqual([[1, 2, 0.5]]);
    next.removeBlob('capstone-sketch');
    expect(next.readBlob('capstone-sketch')).toBeUndefined();
  });

  it('stay with the page when the storage is full, the older ones in the storage', async () => {
    const page = await openPage();
    page.keepBlob('capstone-sketch', 'old');
    page.storage.room = 100;
    expect(page.keepBlob('capstone-sketch', 'new'.repeat(50))).toBe('full');
    expect(page.readBlob('capstone-sketch')).toBe('new'.repeat(50));
    expect((await openPage(page.storage)).readBlob('capstone-sketch')).toBe('old');
  });
});

describe('a reset', () => {
  it('forgets one item and leaves its neighbours', async () => {
    const page = await openPage();
    page.recordDrill('kv-cache', 3);
    page.recordDrill('yarn', 3);
    page.reset(['drill', 'kv-cache']);
    expect(Object.keys((await openPage(page.storage)).readProgress().drill)).toEqual(['yarn']);
  });

  it('of everything leaves nothing of the handbook, and nothing of others alone', async () => {
    const page = await openPage();
    page.storage.items.set('starlight-theme', 'dark');
    page.storage.items.set('rope-handbook/1/code/problems/x', '{}');
    page.recordDrill('kv-cache', 3);
    page.keepBlob('capstone-sketch', 'x');
    page.reset('all');
    expect([...page.storage.items.keys()]).toEqual(['starlight-theme']);
    expect(page.readBlob('capstone-sketch')).toBeUndefined();
  });
});
