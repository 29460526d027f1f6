import path from 'node:path';
import type { Site } from './site.ts';

export interface SiteAddress {
  /** The file it names, from the top of the site. */
  file: string;
  /** Query and fragment, as written. */
  rest: string;
}

/** An address that starts at the top of the host: `/path/#goal`, but not `//host/` or `path/`. */
export const isRooted = (url: string): boolean => /^\/(?!\/)/.test(url);

/**
 * The file that a rooted address names, the way a static host answers it; undefined when the site
 * has no such file.
 */
export function fileOfAddress(site: Site, url: string): SiteAddress | undefined {
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url)!;
  let name: string;
  try {
    name = decodeURIComponent(pathname).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
  const candidates = /(^|\/)$/.test(name) ? [`${name}index.html`] : [name, `${name}/index.html`];
  const file = candidates.find((candidate) => site.has(candidate));
  return file === undefined ? undefined : { file, rest };
}

/** The address of one file as another file writes it: `../path/index.html#goal`. */
export function relativeAddress(from: string, { file, rest }: SiteAddress): string {
  const target = path.posix.relative(path.posix.dirname(from), file);
  return target.split('/').map(encodeURIComponent).join('/') + rest;
}
