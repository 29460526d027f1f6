import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { find, has } from '../../src/integrations/booklet/find.ts';
import { make } from '../../src/integrations/booklet/html.ts';
import { makeLesson } from '../../src/integrations/booklet/make-lesson.ts';
import { prefixIds } from '../../src/integrations/booklet/prefix-ids.ts';

const element = (html: string) => make('div', {}, ...parseFragment(html).childNodes);

describe('ids of two lessons on one page', () => {
  const html = `<h2 id="recall">Recall</h2><a href="#recall">up</a><a href="/path/#recall">out</a>
    <svg aria-labelledby="sum gone"><clipPath id="cut"></clipPath><g clip-path="url(#cut)"></g></svg>
    <p id="sum">x</p><label for="box">b</label><input id="box" name="box" aria-describedby="gone">
    <button popovertarget="sum">t</button><i style="fill: url('#cut')"></i>`;
  const prefixed = element(html);
  prefixIds(prefixed, 'one--');
  const text = serialize(prefixed);

  it('differ, and what refers to them follows', () => {
    for (const part of [
      'id="one--recall"',
      'href="#one--recall"',
      'url(#one--cut)',
      "url('#one--cut')",
      'for="one--box"',
      'name="one--box"',
      'popovertarget="one--sum"',
    ])
      expect(text).toContain(part);
    const other = element(html);
    prefixIds(other, 'two--');
    const ids = [...`${text}${serialize(other)}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
  });

  it('are left alone in links to other pages', () => {
    expect(text).toContain('href="/path/#recall"');
  });

  it('are not named where they are not printed', () => {
    expect(text).toContain('aria-labelledby="one--sum"');
    expect(text).not.toContain('gone');
  });
});

describe('a lesson on paper', () => {
  const quiz = `<rope-quiz data-quiz="q" data-kind="choice"><form><fieldset><legend>
    <span class="kicker">Recall</span><span data-prompt>Which?</span></legend>
    <ul><li data-choice="a"><label><input type="radio" name="q"><span>this</span></label></li></ul>
    </fieldset><button>Check</button><div role="status"></div></form>
    <details class="answers"><summary>All</summary><dl><dt>this</dt><dd>Yes, so it is.</dd></dl></details>
    </rope-quiz>`;
  const page = `<h1>Title</h1><div class="sl-markdown-content">${quiz}<h2 id="part">Part</h2>
    <script>1</script><p><glossary-term><button>pair</button><span popover>two</span></glossary-term>
    <a href="../next/">next</a></p><details><summary>Q</summary><p>A</p></details>
    <figure>F<fieldset class="choice" data-choice="base"><legend>Base</legend>
    <label><input type="radio">500</label></fieldset><div data-stepper="m">Position</div></figure>
    <div data-solution="s"><details><summary>Show it</summary><p>S</p></details></div>
    <rope-goal data-goal="g"><div data-output role="log"><pre>0.5</pre></div></rope-goal></div>
    <footer><section class="keep"><h2>Keep this</h2></section></footer>`;
  const lesson = makeLesson({
    id: 'one',
    number: 3,
    language: 'en',
    html: page,
    address: '/rope/path/one/',
  });
  const text = serialize(make('div', {}, lesson));

  it('says everything that the page says, answers last', () => {
    const order = ['Lesson 3', 'Title', 'Which?', 'this', 'Part', 'pair', '0.5', 'Keep this'];
    const places = [...order, 'Answers', 'Yes, so it is.'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('<p class="booklet-prompt">Q</p><p>A</p>');
  });

  it('has nothing to press and nothing that a script looks for', () => {
    expect(text).not.toMatch(/<(?:button|input|form|script|details|rope-|glossary-)/);
    expect(text).not.toMatch(/data-(?:quiz|goal)|popover/);
    expect(text).not.toMatch(/Base|Position/);
  });

  it('leads where the page led, one rank lower', () => {
    expect(text).toContain('href="/rope/path/next/"');
    expect(text).toContain('<h3 id="one--part">');
  });

  it('keeps the mark by which a course holds a solution back', () => {
    const solution = find(lesson, has('data-solution'))!;
    expect(serialize(solution)).toContain('<p>S</p>');
    expect(text).not.toContain('Show it');
  });
});
