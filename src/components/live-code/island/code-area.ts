import type { BlockData } from '../block-data.ts';
import { staticFiles } from '../block-files.ts';
import type { Strings } from '../strings.ts';
import { loadScript } from './assets.ts';
import type { EditorHandle, MountEditor } from './editor.tsx';

interface Listener {
  changed: () => void;
  run: () => void;
}

declare global {
  var liveCodeEditor: { mount: MountEditor } | undefined;
}

let editorScript: Promise<void> | undefined;

/** The code of a block: static text until somebody edits, then the editor in the same place. */
export class CodeArea {
  /** What the page shows before anything was changed. */
  readonly original: Record<string, string>;
  readonly #area: HTMLElement;
  readonly #root: HTMLElement;
  readonly #data: BlockData;
  readonly #t: Strings;
  readonly #listener: Listener;
  #files: Record<string, string>;
  #editor: EditorHandle | undefined;
  #opening: Promise<void> | undefined;

  constructor(root: HTMLElement, data: BlockData, t: Strings, listener: Listener) {
    this.#root = root;
    this.#data = data;
    this.#t = t;
    this.#listener = listener;
    this.#area = root.querySelector<HTMLElement>('[data-code]')!;
    this.original = staticFiles(root);
    this.#files = { ...this.original };
  }

  files(): Record<string, string> {
    return this.#editor?.files() ?? this.#files;
  }

  /** Whether the reader's code is another one than the page's. */
  get changed(): boolean {
    return Object.entries(this.files()).some(([path, text]) => this.original[path] !== text);
  }

  editable(): string[] {
    return Object.keys(this.original).filter((path) => !this.#data.readOnly?.includes(path));
  }

  /** Opens the editor, or moves into it when it is open. */
  edit(): Promise<void> {
    if (this.#editor) this.#editor.focus();
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  replace(files: Record<string, string>): void {
    this.#files = { ...this.#files, ...files };
    if (this.#editor) this.#editor.replace(this.#files);
    else if (Object.entries(files).some(([path, text]) => this.original[path] !== text)) {
      // The static text shows the original only; other code needs the editor to be seen.
      void this.edit().catch(() => {});
    }
    this.#remember();
  }

  /** Marks the line of an error; without arguments removes the mark. */
  mark(path?: string, line?: number): void {
    for (const failing of this.#area.querySelectorAll('[data-failing]')) {
      failing.removeAttribute('data-failing');
    }
    this.#editor?.mark(path, line);
    if (path && line) this.#line(path, line)?.setAttribute('data-failing', '');
  }

  goTo(path: string, line: number): void {
    if (this.#editor) this.#editor.goTo(path, line);
    else this.#line(path, line)?.scrollIntoView({ block: 'nearest' });
  }

  async #open(): Promise<void> {
    this.#root.dataset.loading = '';
    try {
      editorScript ??= loadScript(EDITOR_FILE);
      await editorScript;
    } catch (error) {
      editorScript = undefined;
      throw error;
    } finally {
      delete this.#root.dataset.loading;
    }
    this.#editor = globalThis.liveCodeEditor!.mount({
      area: this.#area,
      files: this.#files,
      active: this.#area.querySelector<HTMLInputElement>('.tabs :checked')?.value,
      readOnly: this.#data.readOnly ?? [],
      strings: this.#t,
      changed: () => {
        this.#remember();
        this.#listener.changed();
      },
      run: this.#listener.run,
      ready: () => {
        for (const child of this.#area.children) {
          if (!child.matches('[data-editor]')) (child as HTMLElement).hidden = true;
        }
        this.#root.dataset.editing = '';
      },
    });
  }

  #remember(): void {
    const files = this.files();
    // What the Copy button takes, without asking the island.
    this.#root.dataset.files = JSON.stringify(files);
    const texts = Object.entries(files);
    this.#root.dataset.code =
      texts.length === 1
        ? texts[0]![1]
        : texts.map(([path, text]) => `// ${path.slice(1)}\n${text}\n`).join('\n');
  }

  #statics(): HTMLElement[] {
    return [...this.#area.querySelectorAll<HTMLElement>('[data-path]')];
  }

  #line(path: string, line: number): Element | undefined {
    return this.#statics().find((pre) => pre.dataset.path === path)?.children[line - 1];
  }
}
