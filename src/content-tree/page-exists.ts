import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from './folder.ts';

/** Whether a folder under `content/` is a page, so that a link to it leads somewhere. */
export const pageExists = (folder: string, root = contentFolder): boolean =>
  fs.existsSync(path.join(root, folder, 'en.mdx'));
