import { linksIn } from '../../scripts/checks/site/page.ts';

/** Paths of the same host that an HTML page or a style sheet names. */
export function internalLinks(text: string, type: string, address: string): string[] {
  const urls = type.startsWith('text/html')
    ? linksIn(text).map(({ url }) => url)
    : type.startsWith('text/css')
      ? [...text.matchAll(/url\(\s*['"]?([^'")]+)/g)].map(([, url]) => url!)
      : [];
  const { origin } = new URL(address);
  return urls
    .filter((url) => URL.canParse(url, address))
    .map((url) => new URL(url, address))
    .filter((url) => url.origin === origin)
    .map((url) => url.pathname);
}
