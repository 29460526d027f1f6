import { build } from 'esbuild';
import type { Libraries } from '../protocol.ts';

/**
 * Bundles libraries to CommonJS text. Those later in the list may import the earlier ones, which
 * stay outside. Names are kept: they appear in error messages.
 *
 * @param entries specifier to entry file
 */
export async function bundleLibraries(entries: Record<string, string>): Promise<Libraries> {
  const specifiers = Object.keys(entries);
  const built = await Promise.all(
    specifiers.map(async (specifier, index) => {
      const result = await build({
        entryPoints: [entries[specifier]!],
        bundle: true,
        write: false,
        format: 'cjs',
        target: 'es2022',
        minifyWhitespace: true,
        minifySyntax: true,
        minifyIdentifiers: true,
        keepNames: true,
        legalComments: 'none',
        logLevel: 'silent',
        external: specifiers.slice(0, index),
      });
      return [specifier, result.outputFiles[0]!.text] as const;
    }),
  );
  return Object.fromEntries(built);
}
