/* The page of playground-elements: its project, file editor and preview. */
import 'playground-elements/playground-project.js';
import 'playground-elements/playground-file-editor.js';
import 'playground-elements/playground-preview.js';
import type { PlaygroundPreview } from 'playground-elements/playground-preview.js';
import type { PlaygroundProject } from 'playground-elements/playground-project.js';
import type { Rival } from '../rival.ts';

const HTML = '<!doctype html><body><script type="module" src="./program.js"></script></body>';

export function mount(code: string): Rival {
  const project = document.createElement('playground-project') as PlaygroundProject;
  project.id = 'project';
  project.sandboxBaseUrl = new URL('./', location.href).href;
  // It looks for types there and goes on without them.
  project.cdnBaseUrl = location.origin;
  const files = (program: string): PlaygroundProject['config'] => ({
    files: { 'index.html': { content: HTML }, 'program.ts': { content: program } },
    importMap: { imports: { 'rope-core': new URL('rope-core.js', location.href).href } },
  });
  project.config = files(code);
  const editor = document.createElement('playground-file-editor');
  editor.setAttribute('project', 'project');
  editor.setAttribute('filename', 'program.ts');
  const preview = document.createElement('playground-preview') as PlaygroundPreview;
  preview.setAttribute('project', 'project');
  document.querySelector('#rival')!.append(project, editor, preview);
  return {
    edit: (changed) => void (project.config = files(changed)),
    rerun: () => preview.reload(),
  };
}
