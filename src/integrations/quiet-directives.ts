import type { Plugin } from 'vite';

/**
 * Astro marks content modules with a directive of its own, and the bundler warns about each of them
 * on every build. The warning says nothing to anyone here and buries those that do.
 */
export function quietDirectives(): Plugin {
  return {
    name: 'handbook-quiet-directives',
    onLog(_level, log) {
      const ours =
        log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
      return ours ? false : undefined;
    },
  };
}
