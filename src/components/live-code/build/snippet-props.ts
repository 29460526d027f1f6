import { z } from 'astro/zod';

const path = z
  .string()
  .regex(
    /^\/[\w./-]+\.(ts|js|json|txt)$/,
    'a file path begins with / and has an ending, such as /index.ts',
  );
const files = z.record(path, z.string());

/** What authors may write on `<LiveCode />`. */
export const snippetProps = z
  .strictObject({
    /** Path of the snippet under content, without ending: `handbook/traps/mixed-pairing/broken`. */
    id: z.string().min(1),
    /** Or its path relative to the page: `./broken.ts`. */
    file: z.string().regex(/^\.\.?\//, 'write it relative to the page, such as "./broken.ts"'),
    /** Source texts instead of a snippet in content; for components that bring their own. */
    files,
    /** Files the program may import and the reader does not see. */
    hiddenFiles: files,
    /** Paths of visible files that cannot be edited. */
    readOnly: z.array(path),
    /** The file that runs; `/index.ts` unless it is said. */
    entry: path,
    caption: z.string().min(1),
    /** What the drawing shows, in the page's language, for those who do not see it. */
    alt: z.string().min(1),
    /** `error` for a snippet that is meant to fail; `skip` runs nothing at build. */
    expect: z.enum(['ok', 'error', 'skip']),
    /** Longest run in milliseconds. */
    timeLimit: z.number().int().min(50).max(60_000),
    /** `false` where a component around the block lists the checks itself. */
    showChecks: z.boolean(),
    /** Keeps the reader's code in the browser under this key. Without it code is disposable. */
    storageKey: z.string().min(1),
  })
  .partial()
  .refine((props) => props.id !== undefined || props.file !== undefined, {
    message: 'needs an id, such as id="handbook/traps/mixed-pairing/broken"',
    path: ['id'],
  });

export type SnippetProps = z.infer<typeof snippetProps>;
