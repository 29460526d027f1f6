import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { contentFolder } from './content-tree/folder.ts';
import { pageId } from './content-tree/page-id.ts';
import { pageFields } from './content-tree/page-schema.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: contentFolder,
      pattern: '**/{en,es}.mdx',
      generateId: ({ entry }) => pageId(entry),
    }),
    schema: docsSchema({ extend: pageFields }),
  }),
  i18n: defineCollection({
    loader: glob({ base: './src/content/i18n', pattern: '*.json' }),
    schema: i18nSchema(),
  }),
  readings: defineCollection({
    loader: glob({
      base: `${contentFolder}/readings`,
      pattern: '**/notes.{en,es}.mdx',
      // `lab-05/notes.es.mdx` is `lab-05/es`
      generateId: ({ entry }) => entry.replace(/\/notes\.(en|es)\.mdx$/, '/$1'),
    }),
  }),
};
