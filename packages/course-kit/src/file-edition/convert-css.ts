import { fileOfAddress, isRooted, relativeAddress } from '../site/address.ts';
import type { Site } from '../site/site.ts';

/**
 * Rewrites the addresses of a style sheet relative to the file that holds it.
 *
 * @param report called with what cannot work without a server
 */
export function convertCss(
  css: string,
  { site, file, report }: { site: Site; file: string; report: (found: string) => void },
): string {
  const convert = (url: string): string => {
    if (/^(?:data:|#)/.test(url)) return url;
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
      report(`a style loads ${url} from another place. Serve the file from the site itself.`);
    } else if (isRooted(url)) {
      const address = fileOfAddress(site, url);
      if (address) return relativeAddress(file, address);
      report(`a style names ${url}, and the site has no such file.`);
    }
    return url;
  };
  return css
    .replace(
      /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)/g,
      (whole, double, single, bare) => {
        const url: string = double ?? single ?? bare;
        const converted = convert(url);
        return converted === url ? whole : `url("${converted}")`;
      },
    )
    .replace(/(@import\s+)(["'])(.*?)\2/g, (_, start, quote, url) => {
      return `${start}${quote}${convert(url)}${quote}`;
    });
}
