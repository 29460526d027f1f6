import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { merge } from '../../../src/state/merge.ts';
import { emptyProgress, type Progress } from '../../../src/state/shape.ts';
import { FakeStorage, noon, openPage } from './fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const missed = { quiz: 'why', mode: 'recall', given: 'b', correct: false, first: true } as const;

describe('an exported file', () => {
  it('brings everything back after a reset', async () => {
    const page = await openPage();
    page.recordAnswer(missed, noon(1));
    page.recordSolved('labs/lab-02', { passed: 2, total: 7 }, noon(1));
    page.recordLesson('rotate-one-pair', 'done', noon(1));
    page.recordAssessment('capstone', { points: [2] }, noon(1));
    page.keepBlob('capstone-sketch', [[0, 1]]);
    page.storage.items.set('rope-handbook/1/code/problems/x', '{"starter":"1","files":{}}');
    const before = page.readProgress();
    const stored = new Map(page.storage.items);
    const file = page.exportProgress();
    page.reset('all');
    expect(page.readProgress()).toEqual(emptyProgress());
    expect(page.importProgress(file)).toEqual({
      ok: true,
      kept: 'kept',
      found: { answers: 1, solved: 1, lessons: 1, assessments: 1, blobs: 1, code: 1 },
      skipped: 0,
      codeLeft: 0,
    });
    expect(page.readProgress()).toEqual(before);
    expect([...page.storage.items.keys()].sort()).toEqual([...stored.keys()].sort());
  });

  it('joins what another machine knows; the newer answer wins and no review is lost', async () => {
    const laptop = await openPage();
    laptop.recordAnswer(missed, noon(1));
    const file = laptop.exportProgress();
    const phone = await openPage(new FakeStorage());
    phone.recordAnswer({ ...missed, given: 'a', correct: true }, noon(3));
    phone.importProgress(file);
    expect(phone.readProgress().answers['why']).toMatchObject({
      given: 'a',
      reviews: [
        [noon(1), 1],
        [noon(3), 3],
      ],
    });
  });

  it('never replaces code that was written here', async () => {
    const one = await openPage();
    one.storage.items.set('rope-handbook/1/code/problems/x', '{"files":{"/a.ts":"theirs"}}');
    const file = one.exportProgress();
    const two = await openPage(new FakeStorage());
    two.storage.items.set('rope-handbook/1/code/problems/x', '{"files":{"/a.ts":"mine"}}');
    expect(two.importProgress(file)).toMatchObject({ ok: true, codeLeft: 1 });
    expect(two.storage.items.get('rope-handbook/1/code/problems/x')).toContain('mine');
  });

  it('says when it could only be taken over for this page', async () => {
    const one = await openPage();
    one.recordAnswer(missed, noon(1));
    const file = one.exportProgress();
    const storage = new FakeStorage();
    storage.refused = true;
    const page = await openPage(storage);
    expect(page.importProgress(file)).toMatchObject({ ok: true, kept: 'refused' });
    expect(page.readProgress().answers['why']).toBeDefined();
  });
});

describe('a file that is something else changes nothing', () => {
  const file = (fields: object) => JSON.stringify({ format: 'rope-handbook-progress', ...fields });

  it.each([
    ['a picture', '\u0089PNG', 'not-json'],
    ['other JSON', '{"cells":[]}', 'not-progress'],
    ['null', 'null', 'not-progress'],
    ['no progress inside', file({}), 'not-progress'],
    ['a later handbook', file({ progress: { version: 99 } }), 'newer'],
  ])('%s', async (_, text, error) => {
    const page = await openPage();
    page.recordAnswer(missed, noon(1));
    const before = new Map(page.storage.items);
    expect(page.importProgress(text)).toEqual({ ok: false, error });
    expect(page.storage.items).toEqual(before);
  });

  it('and broken items in it are left out and counted', async () => {
    const page = await openPage();
    const text = file({
      progress: { version: 1, drill: { yarn: { reviews: [[1, 3]] }, x: 5 }, days: { soon: 1 } },
      blobs: { sketch: { at: 'now' } },
      code: JSON.parse('{"__proto__": {}}'),
    });
    expect(page.importProgress(text)).toMatchObject({ ok: true, found: { drill: 1 }, skipped: 4 });
  });

  it('and so are names that every object has by birth', async () => {
    const page = await openPage();
    const drill = { constructor: { reviews: [[1, 3]] }, toString: { reviews: [[1, 3]] } };
    const text = file({ progress: { version: 1, drill } });
    expect(page.importProgress(text)).toMatchObject({ ok: true, found: {}, skipped: 2 });
    expect(() => page.recordDrill('constructor', 3)).toThrow(TypeError);
  });
});

const time = fc.integer({ min: 1, max: 50 });
const reviews = fc
  .uniqueArray(fc.tuple(time, fc.constantFrom(1, 2, 3, 4)), { selector: ([at]) => at })
  .map((list) => list.sort(([a], [b]) => a - b));
const id = fc.constantFrom('a', 'b', 'c');
const answer = fc.record({
  mode: fc.constantFrom('prediction', 'recall'),
  given: fc.constantFrom('x', 'y'),
  correct: fc.boolean(),
  at: time,
  times: fc.nat(9),
  reviews,
});
const solved = fc
  .nat(4)
  .chain((total) => fc.record({ passed: fc.nat(total), total: fc.constant(total), at: time }));
const note = fc.record({ at: time, value: fc.jsonValue() });
const progress = fc.record({
  version: fc.constant(1),
  answers: fc.dictionary(id, answer, { noNullPrototype: true }),
  solved: fc.dictionary(id, solved, { noNullPrototype: true }),
  lessons: fc.dictionary(id, fc.record({ opened: time, done: fc.boolean(), at: time }), {
    noNullPrototype: true,
  }),
  drill: fc.dictionary(id, fc.record({ reviews }), { noNullPrototype: true }),
  assessments: fc.dictionary(id, note, { noNullPrototype: true }),
  preferences: fc.dictionary(id, note, { noNullPrototype: true }),
  days: fc.dictionary(fc.constant('2026-03-01'), fc.nat(9), { noNullPrototype: true }),
}) as fc.Arbitrary<Progress>;

describe('merging two memories', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const once = merge(a, b);
        expect(merge(once, b)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
    );
  });

  it('of three does not depend on who meets whom first', () => {
    fc.assert(
      fc.property(progress, progress, progress, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('of three that changed a lesson at the same moment does not, either', () => {
    const [a, b, c] = [
      { opened: 2, done: false, at: 1 },
      { opened: 1, done: true, at: 45 },
      { opened: 10, done: false, at: 45 },
    ].map((lesson) => ({ ...emptyProgress(), lessons: { a: lesson } }));
    expect(merge(merge(a!, b!), c!)).toEqual(merge(a!, merge(b!, c!)));
  });

  it('loses no item and no review', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const both = merge(a, b);
        for (const one of [a, b])
          for (const [key, { reviews }] of Object.entries(one.drill)) {
            const times = both.drill[key]!.reviews.map(([at]) => at);
            expect(times).toEqual(expect.arrayContaining(reviews.map(([at]) => at)));
          }
      }),
    );
  });
});
