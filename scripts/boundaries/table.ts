/**
 * Who may import what. One table for the linter (TypeScript, Astro) and for the content check (MDX),
 * so that the rule reads the same wherever it is broken.
 *
 * Paths are globs from the top of the repository. `packages` are the bare names an import may or may
 * not use (a trailing `*` matches any ending); `places` are the folders it may or may not reach by a
 * relative path or an alias.
 */
export interface Boundary {
  files: string[];
  except?: string[];
  /** The rule in one sentence, as architecture puts it. */
  rule: string;
  /** What to do instead. */
  instead: string;
  allow?: { packages: string[]; places: string[] };
  forbid?: { packages?: string[]; places?: string[] };
}

const frameworks = ['react', 'react/*', 'react-dom', 'react-dom/*', 'astro', 'astro/*', 'astro:*'];
const siteTools = ['@astrojs/*', '@codesandbox/*', 'jsdom', 'linkedom'];
const buildTools = [
  'shiki',
  'shiki/*',
  '@shikijs/*',
  'katex',
  'katex/*',
  'zod',
  'zod/*',
  'astro/zod',
];
const markdownTools = ['unified', 'satteri', '@astrojs/markdown-*', 'remark*', 'rehype*'];

export const boundaries: Boundary[] = [
  {
    files: ['packages/rope-core/src/**'],
    rule: 'rope-core imports nothing',
    instead: 'write it in rope-core, or move this code to the package that needs the import',
    allow: { packages: [], places: ['packages/rope-core'] },
  },
  {
    files: ['packages/*/**'],
    rule: 'packages know nothing of the site or its content',
    instead: 'take what you need as an argument; the site calls the package, never the reverse',
    forbid: { places: ['src', 'content'], packages: ['@components/*', '@i18n/*', 'astro:*'] },
  },
  {
    files: ['packages/exercises/src/**'],
    rule: 'exercises imports no React, Astro or DOM library: the same judge runs in a worker and in Node',
    instead: 'return plain data and let the caller show it',
    forbid: { packages: [...frameworks, ...siteTools, ...buildTools] },
  },
  {
    files: ['packages/live-code/src/**'],
    rule: 'live-code imports no React, Astro or Shiki: any page can use it',
    instead: 'keep the framework in src/components/live-code and pass live-code what it needs',
    forbid: { packages: [...frameworks, ...siteTools, ...buildTools, ...markdownTools] },
  },
  {
    files: [
      'src/**/island/**',
      'src/**/*.client.ts',
      'src/**/*.tsx',
      'src/state/**',
      '**/*.astro/*',
    ],
    rule: 'what is sent to the browser contains no code-readings, Shiki, KaTeX, zod or unified',
    instead:
      'do it while the site is built, in the .astro frontmatter, and send the result as HTML',
    forbid: {
      packages: ['@rope-handbook/code-readings', ...buildTools, ...markdownTools, 'node:*'],
    },
  },
  {
    files: ['content/**'],
    rule: "content knows the site only through '@components/…' and '@i18n/…'",
    instead:
      "import from 'rope-core', '@components/…', '@rope-handbook/exercises' or a file of the content tree",
    allow: {
      packages: [
        'rope-core',
        '@rope-handbook/exercises',
        'live-code:host',
        '@components/*',
        '@i18n/*',
        '@astrojs/starlight/components',
      ],
      places: ['content'],
    },
  },
];
