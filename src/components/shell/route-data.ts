import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCollection } from 'astro:content';

const pages = new Map((await getCollection('docs')).map((page) => [page.id, page.data.title]));

/**
 * The sidebar calls a section's first page "Overview"; as the next page of another section that
 * would say nothing. Prev and next carry the page's own title.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { pagination } = context.locals.starlightRoute;
  for (const link of [pagination.prev, pagination.next]) {
    if (!link) continue;
    const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
    const id = link.href.slice(base.length).replace(/^\/|\/$/g, '');
    link.label = pages.get(id || 'index') ?? link.label;
  }
});
