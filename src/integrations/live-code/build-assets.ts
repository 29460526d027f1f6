import { createHash } from 'node:crypto';
import { bundleFrame } from '@rope-handbook/live-code/build';
import { buildNodeHarness, type NodeHarness } from '@rope-handbook/live-code/node';
import { bundleIsland } from './bundle-island.ts';

export interface LiveCodeAssets {
  /** File name to text; they go to `_live/`. */
  files: Record<string, string>;
  /** The one that pages inject on the first press. */
  scriptFile: string;
  harness: NodeHarness;
}

/**
 * A few files, named by their content. A press of Run loads the script, the frame and the libraries
 * that the block imports; a press of Edit the script and the editor. Each finds the next one beside itself, so no base path is needed.
 */
export async function buildAssets(): Promise<LiveCodeAssets> {
  const [harness, frame, editor] = await Promise.all([
    buildNodeHarness(),
    bundleFrame(),
    bundleIsland('editor.tsx'),
  ]);
  const files: Record<string, string> = {};
  const add = (name: string, ending: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const file = `${name}-${hash}.${ending}`;
    files[file] = text;
    return file;
  };
  const frameFile = add('frame', 'html', frame);
  const editorFile = add('editor', 'js', editor);
  const libraryFiles = Object.entries(harness.libraries).map(([specifier, text]) => {
    const entry = `${JSON.stringify(specifier)}]=${JSON.stringify(text)}`;
    const script = `(globalThis.liveCodeLibraries??={})[${entry};`;
    return [specifier, add('library', 'js', script)];
  });
  const script = await bundleIsland('index.ts', {
    FRAME_FILE: frameFile,
    EDITOR_FILE: editorFile,
    LIBRARY_FILES: Object.fromEntries(libraryFiles),
  });
  return { files, scriptFile: add('live', 'js', script), harness };
}
