// @ts-check
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import { booklet } from './src/integrations/booklet.ts';
import { liveCode } from './src/integrations/live-code.ts';
import { hostHeadersFile } from './src/integrations/host-headers.ts';
import { katexWoff2 } from './src/integrations/katex-woff2.ts';
import { handbookMarkdown } from './src/integrations/markdown.ts';
import { readings } from './src/integrations/readings.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { quietDirectives } from './src/integrations/quiet-directives.ts';
import { cacheFolder } from './src/content-tree/folder.ts';
import { expressiveCode } from './src/styles/expressive-code.ts';
import { sidebar } from './src/content-tree/sidebar.ts';

// The base path comes from the command line: `npm run build -- --base /rope`.
export default defineConfig({
  site: process.env.ROPE_SITE,
  trailingSlash: 'always',
  cacheDir: cacheFolder,
  // One stylesheet: split by component, some pages are built without a part they need.
  vite: { build: { cssCodeSplit: false }, plugins: [katexWoff2(), quietDirectives()] },
  integrations: [
    handbookMarkdown(),
    liveCode(),
    readings(),
    // Before Starlight, which indexes the finished pages.
    booklet(),
    starlight({
      title: { en: 'The RoPE Handbook', es: 'El manual de RoPE' },
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      defaultLocale: 'root',
      favicon: '/favicon.svg',
      credits: false,
      // Without JavaScript nobody can choose a theme, so the system's choice holds.
      head: [
        {
          tag: 'noscript',
          content: '<style>:root:root[data-theme]{color-scheme:light dark}</style>',
        },
      ],
      sidebar: sidebar(),
      routeMiddleware: './src/components/shell/route-data.ts',
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      customCss: [
        './src/styles/layers.css',
        './src/styles/fonts.css',
        './src/styles/tokens.css',
        './src/styles/starlight.css',
        './src/styles/prose.css',
        './src/styles/print.css',
        'katex/dist/katex.min.css',
      ],
      expressiveCode,
      components: {
        Header: './src/components/shell/Header.astro',
        Footer: './src/components/shell/Footer.astro',
        LanguageSelect: './src/components/shell/LanguageSwitch.astro',
        MobileMenuFooter: './src/components/shell/MobileMenuFooter.astro',
        PageSidebar: './src/components/shell/PageSidebar.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Search: './src/components/shell/Search.astro',
        SiteTitle: './src/components/shell/SiteTitle.astro',
      },
    }),
    serviceWorker(),
    hostHeadersFile(),
  ],
});
