import path from 'node:path';

/** The content folder; `ROPE_CONTENT` points tests at a tree of their own. */
export const contentFolder = path.resolve(process.env.ROPE_CONTENT ?? 'content');
