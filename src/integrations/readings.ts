import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkReading, listReadings } from '@rope-handbook/code-readings';
import { contentFolder } from '../content-tree/folder.ts';

/**
 * Reloads the page in development when an author saves a source, an example, notes or a review of a
 * reading. Nothing imports these files, so Vite alone would not notice.
 */
export function readings(): AstroIntegration {
  return {
    name: 'readings',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [reloadReadings()] } });
      },
    },
  };
}

export function reloadReadings(root = process.cwd(), content = contentFolder): Plugin {
  return {
    name: 'reload-readings',
    configureServer({ watcher, ws }) {
      const reload = (file: string): void => {
        if (!belongsToReading(file, root, content)) return;
        // The content store reads the same notes; a page asked for too early would show the old ones.
        setTimeout(() => ws.send({ type: 'full-reload' }), 200);
      };
      watcher.add([path.join(content, 'readings'), ...sourcesElsewhere(root, content)]);
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

function belongsToReading(file: string, root: string, content: string): boolean {
  const inside = path.relative(path.join(content, 'readings'), file);
  return !inside.startsWith('..') || sourcesElsewhere(root, content).includes(file);
}

/** Sources outside content, such as rope-core's own; asked anew, because authors add readings. */
function sourcesElsewhere(root: string, content: string): string[] {
  return listReadings(content).flatMap((id) => {
    try {
      const { sources } = checkReading(path.join(content, 'readings', id), { root });
      return sources.map(({ source }) => path.join(root, source.file));
    } catch {
      return []; // A reading with a fault says so on its page.
    }
  });
}
