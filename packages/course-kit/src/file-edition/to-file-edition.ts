import fs from 'node:fs';
import path from 'node:path';
import { ConversionError, type Problem } from '../conversion-errors.ts';
import type { Language } from '../course/course.ts';
import { bytes, pageFiles, textOf, type Site } from '../site/site.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { convertCss } from './convert-css.ts';
import { convertPage, type PageScripts } from './convert-page.ts';
import { OFFLINE_SCRIPT, OFFLINE_STYLE, searchFile } from './names.ts';
import { indexPage, indexScript } from './search-index.ts';

/** Only a server, or a host that reads them, has a use for these. */
const forServers =
  /^(?:404\.html|sw\.js|_headers|robots\.txt|offline\.json|sitemap.*\.xml|pagefind\/.*|_astro\/.*\.js)$/;

const style = path.join(import.meta.dirname, '../client/handbook.css');

/**
 * A built site as files that open by double click. The site has to be built for the root of a host.
 *
 * @throws ConversionError that names every file and every thing in it that would not work
 */
export async function toFileEdition(site: Site): Promise<Site> {
  const problems: Problem[] = [];
  const report = (file: string, found: string): void => {
    problems.push({ file, found });
  };
  const edition: Site = new Map();
  const scripts: PageScripts = { modules: new Map() };
  const pages = pageFiles(site).filter((file) => !forServers.test(file));
  for (const [file, content] of site) {
    if (forServers.test(file)) continue;
    const place = { site, file, report: (found: string) => report(file, found) };
    if (pages.includes(file)) {
      edition.set(file, bytes(convertPage(place, textOf(site, file), scripts)));
    } else if (file.endsWith('.css')) {
      edition.set(file, bytes(convertCss(textOf(site, file), place)));
    } else {
      edition.set(file, content);
    }
  }
  edition.set(OFFLINE_SCRIPT, bytes(await bundleScripts(site, scripts, report)));
  edition.set(OFFLINE_STYLE, fs.readFileSync(style));
  for (const language of ['en', 'es'] as const) {
    edition.set(searchFile(language), bytes(indexOf(site, pages, language)));
  }
  if (problems.length > 0) throw new ConversionError('file edition', problems);
  return edition;
}

function indexOf(site: Site, pages: string[], language: Language): string {
  const own = pages.filter((file) => file.startsWith('es/') === (language === 'es'));
  const indexed = own.map((file) => indexPage(file, textOf(site, file)));
  return indexScript(indexed.filter((page) => page !== undefined));
}
