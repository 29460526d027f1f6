import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, ViewPlugin } from '@codemirror/view';

/** Control or Command and Enter runs, before any other meaning of these keys. */
export function runWithEnter(run: () => void): Extension {
  return Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          run();
          return true;
        },
      },
    ]),
  );
}

/**
 * Tab indents, so there must be another way out: after Escape, Tab moves the focus again, until the
 * reader types or leaves.
 */
export const leaveWithTab: Extension = [
  Prec.highest(
    keymap.of([
      {
        key: 'Escape',
        run(view) {
          view.setTabFocusMode(true);
          return true;
        },
      },
    ]),
  ),
  EditorView.updateListener.of(({ docChanged, view }) => {
    if (docChanged) view.setTabFocusMode(false);
  }),
  EditorView.domEventHandlers({ blur: (_, view) => void view.setTabFocusMode(false) }),
];

/** One text field with a name in the page's language, instead of a text box inside a text box. */
export function accessible(label: string): Extension {
  return [
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'false' }),
    ViewPlugin.define(({ dom }) => {
      const wrapper = dom.parentElement;
      wrapper?.setAttribute('role', 'presentation');
      wrapper?.removeAttribute('tabindex');
      for (const name of ['aria-label', 'aria-autocomplete', 'aria-multiline']) {
        wrapper?.removeAttribute(name);
      }
      const panel = wrapper?.closest('[role="tabpanel"]');
      panel?.removeAttribute('role');
      panel?.removeAttribute('aria-labelledby');
      return {};
    }),
  ];
}
