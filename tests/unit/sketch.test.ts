import { describe, expect, test } from 'vitest';
import { criteria } from '../../src/components/capstone/criteria.ts';
import { drawItem } from '../../src/components/capstone/draw-item.ts';
import { erase } from '../../src/components/capstone/erase.ts';
import { History } from '../../src/components/capstone/history.ts';
import { numbers } from '../../src/components/capstone/numbers.ts';
import { outline } from '../../src/components/capstone/outline.ts';
import { pointsOf, readSketch, type Item } from '../../src/components/capstone/sketch.ts';
import { Stroke } from '../../src/components/capstone/stroke.ts';

const line: Item = { kind: 'stroke', ink: 'q', points: [100, 100, 300, 100] };
const label: Item = { kind: 'text', ink: 'k', points: [100, 300], text: 'a < b' };

describe('a kept sketch', () => {
  test('comes back as it was', () => {
    const items = [line, label];
    expect(readSketch(JSON.parse(JSON.stringify({ version: 1, items })))).toEqual(items);
  });

  test('leaves out what this board cannot draw, and keeps the rest', () => {
    const odd = [{ kind: 'star', ink: 'q', points: [] }, { ...line, ink: 'red' }, null, line];
    expect(readSketch({ version: 1, items: odd })).toEqual([line]);
    for (const value of [undefined, null, 'x', { version: 2, items: [line] }, { version: 1 }])
      expect(readSketch(value)).toEqual([]);
  });
});

describe('a stroke', () => {
  test('keeps pressure only where a pen gave it', () => {
    const stroke = new Stroke('stroke', 'ink');
    stroke.add({ x: 1, y: 2, pressure: 0.25 });
    stroke.add({ x: 11, y: 12, pressure: 1 });
    expect(stroke.item).toEqual({
      kind: 'stroke',
      ink: 'ink',
      points: [1, 2, 25, 11, 12, 100],
      pen: true,
    });
    expect(pointsOf(stroke.item!)[1]).toEqual({ x: 11, y: 12, pressure: 1 });
  });

  test('drops points that say nothing new; an arrow without a length is nothing', () => {
    const stroke = new Stroke('stroke', 'ink');
    for (const x of [0, 1, 1, 5]) stroke.add({ x, y: 0 });
    expect(stroke.item!.points).toEqual([0, 0, 5, 0]);
    const arrow = new Stroke('arrow', 'ink');
    arrow.add({ x: 3, y: 3 });
    expect(arrow.item).toBeUndefined();
  });

  test('becomes a closed shape of finite numbers, also when it is a single dot', () => {
    for (const points of [
      [10, 10],
      [10, 10, 40, 60],
      [10, 10, 10, 10, 10, 10],
    ]) {
      const d = outline({ kind: 'stroke', ink: 'q', points });
      expect(d).toMatch(/^M[\d .-]+Q[\d .-]+Z$/);
    }
  });
});

test('text is written so that it stays text', () => {
  expect(drawItem(label, (ink) => `class="${ink}"`)).toContain('a &lt; b</text>');
});

test('the eraser takes the whole item it touches, anywhere along it', () => {
  expect(erase([line, label], { x: 200, y: 110 })).toEqual([label]);
  expect(erase([line, label], { x: 130, y: 290 })).toEqual([line]);
  const items = [line, label];
  expect(erase(items, { x: 600, y: 500 })).toBe(items);
});

test('a step after an undo forgets what was undone', () => {
  const history = new History(0);
  history.step(1);
  history.step(2);
  history.undo();
  history.step(3);
  expect([history.now, history.canRedo]).toEqual([3, false]);
  history.undo();
  history.undo();
  history.undo();
  expect([history.now, history.canUndo]).toEqual([0, false]);
  history.redo();
  expect(history.now).toBe(1);
});

test('the rubric names the numbers that rope-core gives', () => {
  expect([numbers.leaving, numbers.pairs, numbers.kept, numbers.divided]).toEqual([18, 64, 21, 18]);
  expect(numbers.arc(8192)).toBeCloseTo(54.195, 3);
  for (const language of ['en', 'es'] as const) {
    const all = criteria(language);
    expect(new Set(all.map(({ id }) => id)).size).toBe(8);
    const text = all.map(({ clear }) => clear).join(' ');
    for (const number of ['18', '64', '27.1', '54.2', '57.3', '28.6', '2.96', '2.98', '56.1'])
      expect(text).toContain(number);
  }
});
