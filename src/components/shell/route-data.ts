import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCollection } from 'astro:content';
import mathDigits from 'katex/dist/fonts/KaTeX_Main-Regular.woff2?url';
import mathLetters from 'katex/dist/fonts/KaTeX_Math-Italic.woff2?url';
import sans from '../../styles/fonts/sans.woff2?url';
import italic from '../../styles/fonts/serif-italic.woff2?url';
import serif from '../../styles/fonts/serif.woff2?url';

const pages = new Map((await getCollection('docs')).map((page) => [page.id, page.data.title]));

const preload = (href: string) => ({
  tag: 'link' as const,
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: 'anonymous' },
  content: '',
});

/** Every page shows these in its first lines. Asked for before the styles are read, they do not come late. */
const textFonts = [serif, italic, sans].map(preload);
const mathFonts = [mathDigits, mathLetters].map(preload);
/** A dollar that opens a formula, not one of a template string. */
const formula = /(?:^|[^\\`$])\$[^${`]/m;

/**
 * The sidebar calls a section's first page "Overview"; as the next page of another section that
 * would say nothing. Prev and next carry the page's own title.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { entry, pagination, head } = context.locals.starlightRoute;
  head.push(...textFonts);
  if (formula.test(entry.body ?? '')) head.push(...mathFonts);
  for (const link of [pagination.prev, pagination.next]) {
    if (!link) continue;
    const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
    const id = link.href.slice(base.length).replace(/^\/|\/$/g, '');
    link.label = pages.get(id || 'index') ?? link.label;
  }
});
