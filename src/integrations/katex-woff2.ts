import type { Plugin } from 'vite';

/** KaTeX names every font in three formats; every browser this site runs in reads the first, woff2. */
export function katexWoff2(): Plugin {
  return {
    name: 'handbook-katex-woff2',
    enforce: 'pre',
    transform(code, id) {
      if (!/katex(\.min)?\.css$/.test(id)) return undefined;
      return code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[^"]+"\)/g, '');
    },
  };
}
