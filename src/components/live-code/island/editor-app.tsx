import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import {
  SandpackCodeEditor,
  SandpackProvider,
  useSandpack,
  type CodeEditorRef,
} from '@codesandbox/sandpack-react/unstyled';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { FileTabs } from './file-tabs.tsx';
import { accessible, leaveWithTab, runWithEnter } from './editor-keys.ts';
import { errorLine, markLine } from './error-line.ts';
import type { EditorHandle, EditorOptions } from './editor.tsx';

export type EditorPort = EditorHandle;

interface Props extends EditorOptions {
  connect: (port: EditorPort) => void;
}

/** Sandpack's provider keeps the files, its editor edits them; nothing here runs anything. */
export function EditorApp(props: Props) {
  const { files } = props;
  const [entry] = Object.keys(files);
  return (
    <SandpackProvider
      files={files}
      customSetup={{ entry, environment: 'parcel' }}
      options={{
        activeFile: props.active ?? entry,
        visibleFiles: Object.keys(files),
        autorun: false,
        autoReload: false,
        initMode: 'immediate',
      }}
    >
      <Editor {...props} />
    </SandpackProvider>
  );
}

function Editor({ strings, readOnly, connect, changed, run }: Props) {
  const { sandpack } = useSandpack();
  const editor = useRef<CodeEditorRef>(null);
  const state = useRef(sandpack);
  state.current = sandpack;
  const { activeFile } = sandpack;
  const marked = useRef<{ path?: string; line?: number }>({});

  const extensions = useMemo<Extension[]>(
    () => [
      accessible(strings.editor(activeFile.slice(1))),
      runWithEnter(run),
      leaveWithTab,
      errorLine,
      // Not Sandpack's read-only mode, which shows such a file without its numbers.
      EditorState.readOnly.of(readOnly.includes(activeFile)),
      EditorView.editable.of(!readOnly.includes(activeFile)),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed();
      }),
    ],
    [activeFile],
  );

  useLayoutEffect(() => {
    const view = () => editor.current?.getCodemirror();
    const showMark = (): void => {
      const { path, line } = marked.current;
      const current = view();
      if (current) markLine(current, path === state.current.activeFile ? line : undefined);
    };
    connect({
      files() {
        const texts = Object.entries(state.current.files).map(([path, { code }]) => [path, code]);
        const files = Object.fromEntries(texts) as Record<string, string>;
        // The view is ahead of React's state by one render.
        const text = view()?.state.doc.toString();
        return text === undefined ? files : { ...files, [state.current.activeFile]: text };
      },
      replace: (files) => state.current.updateFile(files, undefined, false),
      focus: () => view()?.focus(),
      goTo(path, line) {
        if (path !== state.current.activeFile) state.current.setActiveFile(path);
        requestAnimationFrame(() => {
          const current = view();
          if (!current || line > current.state.doc.lines) return;
          current.dispatch({
            selection: { anchor: current.state.doc.line(line).from },
            scrollIntoView: true,
          });
          current.focus();
          showMark();
        });
      },
      mark(path, line) {
        marked.current = { path, line };
        showMark();
      },
    });
  }, []);

  return (
    <>
      {sandpack.visibleFiles.length > 1 && <FileTabs strings={strings} readOnly={readOnly} />}
      <SandpackCodeEditor
        ref={editor}
        showTabs={false}
        showLineNumbers
        showRunButton={false}
        showReadOnly={false}
        initMode="immediate"
        extensions={extensions}
      />
    </>
  );
}
