/**
 * The address of a page seen from another one, for links made in the page: `folder` is its folder
 * below content, `depth` how many folders the current page lies below its language's root. In an
 * edition opened by double click nobody answers for a folder, so its file is named.
 */
export function pageAddress(folder: string, depth: number): string {
  const file = location.protocol === 'file:' ? 'index.html' : '';
  return `${'../'.repeat(depth)}${folder}/${file}`;
}
