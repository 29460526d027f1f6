import { describe, expect, it } from 'vitest';
import { chooseQuestion } from '../../src/components/drill/choose-question.ts';
import { questionParts } from '../../src/components/drill/question-parts.ts';
import { nextLesson } from '../../src/components/progress/next-lesson.ts';
import { emptyProgress, type Grade } from '../../src/state/shape.ts';

const noon = (day: number): number => new Date(2026, 2, day, 12).getTime();
const asked = (items: Record<string, [day: number, grade: Grade]>) => ({
  ...emptyProgress(),
  drill: Object.fromEntries(
    Object.entries(items).map(([id, [day, grade]]) => [
      id,
      { reviews: [[noon(day), grade] as const] },
    ]),
  ),
});

describe('the next interview question', () => {
  const candidates = ['a', 'b', 'c'];
  const next = (progress = emptyProgress(), last?: string) =>
    chooseQuestion({ candidates, order: 'due', last }, progress, noon(9));

  it('is the one longest overdue, then a new one in order, then the one asked longest ago', () => {
    expect(next(asked({ b: [5, 1], c: [2, 1] }))).toEqual({ id: 'c', why: 'due' });
    expect(next(asked({ a: [8, 4] }))).toEqual({ id: 'b', why: 'new' });
    expect(next(asked({ a: [8, 4], b: [7, 4], c: [8, 4] }))).toEqual({ id: 'b', why: 'warm' });
  });

  it('is never the one asked just now, unless there is no other', () => {
    expect(next(emptyProgress(), 'a')).toEqual({ id: 'b', why: 'new' });
    expect(
      chooseQuestion({ candidates: ['a'], order: 'due', last: 'a' }, emptyProgress()),
    ).toMatchObject({ id: 'a' });
  });

  it('at random is any of them, and of none there is none', () => {
    const at = (dice: number) =>
      chooseQuestion({ candidates, order: 'random', last: 'b' }, emptyProgress(), 0, () => dice)!
        .id;
    expect([at(0), at(0.99)]).toEqual(['a', 'c']);
    expect(chooseQuestion({ candidates: [], order: 'due' }, emptyProgress())).toBeUndefined();
  });
});

describe('where the path goes on', () => {
  const lessons = ['a', 'b', 'c'];
  const lesson = (opened: number, done: boolean) => ({ opened, done, at: done ? opened : 0 });
  const next = (known: Record<string, ReturnType<typeof lesson>>) =>
    nextLesson(lessons, { lessons: known });

  it('begins at the first lesson', () => {
    expect(next({})).toEqual({ id: 'a', why: 'begin' });
  });

  it('continues in the lesson that was open last, wherever it stands', () => {
    expect(next({ a: lesson(1, true), c: lesson(2, false) })).toEqual({ id: 'c', why: 'opened' });
  });

  it('goes on after a finished one, then to what was left out, and ends', () => {
    expect(next({ b: lesson(1, true) })).toEqual({ id: 'c', why: 'next' });
    expect(next({ b: lesson(1, true), c: lesson(2, true) })).toEqual({ id: 'a', why: 'next' });
    expect(next({ a: lesson(1, true), b: lesson(1, true), c: lesson(1, true) })).toBeUndefined();
  });
});

describe('the parts of a question', () => {
  const page = `<h2 id="in-30-seconds">x</h2><blockquote><p>Say <em>this</em>.</p></blockquote>
<h2 id="quantities-to-name">x</h2><table><thead><tr><th>q</th><th>v</th></tr></thead>
<tbody><tr><td>pairs</td><td>64</td></tr></tbody></table><div>a block</div>
<h2 id="follow-ups">x</h2><ul><li>Why?</li></ul>
<h2 id="wrong-answer">x</h2><blockquote><p>“No.”</p></blockquote><p>It is wrong.</p><p>Twice.</p>`;

  it('are taken from its own page, with their markup', () => {
    expect(questionParts(page, 'en.mdx')).toEqual({
      spoken: '<p>Say <em>this</em>.</p>',
      quantities: [{ name: 'pairs', value: '64' }],
      followUps: '<li>Why?</li>',
      wrong: { claim: '<p>“No.”</p>', reason: '<p>It is wrong.</p><p>Twice.</p>' },
    });
  });

  it('a glossary term is the bare word: its explanation has an id that would be there twice', () => {
    const term =
      '<glossary-term><button popovertarget="t">pairs</button><span id="t">Two.</span></glossary-term>';
    expect(questionParts(page.replace('<em>this</em>', term), 'en.mdx').spoken).toBe(
      '<p>Say pairs.</p>',
    );
  });

  it('a missing one names the page and the heading', () => {
    const broken = page.replace(/<table>[^]*<\/table>/, '');
    expect(() => questionParts(broken, 'en.mdx')).toThrow(
      /en\.mdx\nThis question has no <table> under #quantities-to-name/,
    );
  });
});
