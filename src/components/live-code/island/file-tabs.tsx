import { useSandpack } from '@codesandbox/sandpack-react/unstyled';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Strings } from '../strings.ts';

/** Tabs for a program of several files; arrow keys move between them. */
export function FileTabs({ strings, readOnly }: { strings: Strings; readOnly: string[] }) {
  const { sandpack } = useSandpack();
  const { visibleFiles, activeFile } = sandpack;
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = visibleFiles.indexOf(activeFile) + step;
    const path = visibleFiles[(next + visibleFiles.length) % visibleFiles.length]!;
    // At once: an editor that opens in edited files takes the focus, and the tab takes it back.
    const tabs = event.currentTarget;
    flushSync(() => sandpack.setActiveFile(path));
    tabs.querySelector<HTMLElement>(`[data-tab="${CSS.escape(path)}"]`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={strings.tabs} onKeyDown={move}>
      {visibleFiles.map((path) => (
        <button
          key={path}
          type="button"
          role="tab"
          data-tab={path}
          aria-selected={path === activeFile}
          tabIndex={path === activeFile ? 0 : -1}
          onClick={() => sandpack.setActiveFile(path)}
        >
          {path.slice(1)}
          {readOnly.includes(path) && <small> ({strings.readOnly})</small>}
        </button>
      ))}
    </div>
  );
}
