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
 * Three files, named by their content. The first press loads the script and the frame; the editor
 * follows when somebody edits. Each finds the next one beside itself, so no base path is needed.
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
  const script = await bundleIsland('index.ts', {
    FRAME_FILE: frameFile,
    EDITOR_FILE: editorFile,
    LIBRARIES: harness.libraries,
  });
  return { files, scriptFile: add('live', 'js', script), harness };
}
