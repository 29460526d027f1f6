import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setLine = StateEffect.define<number | undefined>();
const look = Decoration.line({ class: 'failing' });

/** Marks the line of the last error until the next run. */
export const errorLine: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, changes, state }) {
    let next = marks.map(changes);
    for (const effect of effects) {
      if (!effect.is(setLine)) continue;
      const line = effect.value;
      const valid = line !== undefined && line <= state.doc.lines;
      next = valid ? Decoration.set([look.range(state.doc.line(line).from)]) : Decoration.none;
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function markLine(view: EditorView, line: number | undefined): void {
  view.dispatch({ effects: setLine.of(line) });
}
