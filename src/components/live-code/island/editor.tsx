import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Strings } from '../strings.ts';
import { EditorApp, type EditorPort } from './editor-app.tsx';

export interface EditorOptions {
  /** The box that holds the static code; the editor goes into it. */
  area: HTMLElement;
  files: Record<string, string>;
  /** The file to open with; the first one otherwise. */
  active?: string;
  readOnly: string[];
  strings: Strings;
  changed: () => void;
  run: () => void;
  /** Called once the editor stands, before the browser paints. */
  ready: () => void;
}

export interface EditorHandle {
  files(): Record<string, string>;
  replace(files: Record<string, string>): void;
  focus(): void;
  goTo(path: string, line: number): void;
  mark(path?: string, line?: number): void;
}

export type MountEditor = (options: EditorOptions) => EditorHandle;

/**
 * Puts the editor where the static code was, in one paint. Whoever wants another editor replaces
 * this file: the island knows nothing of it but `EditorHandle`.
 */
const mount: MountEditor = (options) => {
  const host = document.createElement('div');
  host.dataset.editor = '';
  options.area.append(host);
  let port: EditorPort | undefined;
  const connect = (given: EditorPort): void => {
    port = given;
  };
  flushSync(() => createRoot(host).render(<EditorApp {...options} connect={connect} />));
  options.ready();
  port!.focus();
  return port!;
};

globalThis.liveCodeEditor = { mount };
