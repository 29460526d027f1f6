/**
 * The way from a page to the top of the handbook, such as `../../`. Relative, so that it holds below
 * a base path and in a folder on disk.
 */
export function homeAddress(pathname: string, base: string): string {
  const inside = pathname.slice(base.replace(/\/*$/, '').length).replace(/^\//, '');
  return '../'.repeat(inside.split('/').length - 1) || './';
}
