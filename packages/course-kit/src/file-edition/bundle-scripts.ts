import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { textOf, type Site } from '../site/site.ts';
import type { PageScripts } from './convert-page.ts';

const clientFolder = path.join(import.meta.dirname, '../client');

/**
 * All module scripts of all pages as one classic script: browsers load no modules from `file://`.
 * Each module exists once, as on the web, and runs when a page names it.
 */
export async function bundleScripts(
  site: Site,
  { modules }: PageScripts,
  report: (file: string, found: string) => void,
): Promise<string> {
  const runs = [...modules.keys()]
    .sort()
    .map((id) => `${JSON.stringify(id)}: () => require('page-module:${id}')`);
  const entry = `import { start } from './start.ts';\nstart({\n${runs.join(',\n')}\n});`;
  const result = await build({
    stdin: { contents: entry, resolveDir: clientFolder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    logOverride: { 'empty-import-meta': 'error' },
    plugins: [siteModules(site, modules, report)],
  }).catch((error: { errors?: { text: string; location?: { file: string } | null }[] }) => {
    if (!error.errors) throw error;
    for (const { text, location } of error.errors) report(placeOf(location?.file ?? ''), text);
    return undefined;
  });
  return result?.outputFiles[0]!.text ?? '';

  function placeOf(bundled: string): string {
    const [, namespace, name = ''] = /^(\w+):(.*)$/.exec(bundled) ?? [];
    return namespace === 'inline' ? inlineName(modules, name) : name || 'the scripts';
  }
}

function inlineName(modules: PageScripts['modules'], id: string): string {
  const module = modules.get(id)!;
  return 'page' in module ? `${module.page} (script in the page)` : module.file;
}

function siteModules(
  site: Site,
  modules: PageScripts['modules'],
  report: (file: string, found: string) => void,
): Plugin {
  return {
    name: 'site-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page-module:/ }, (args) => {
        const id = args.path.slice('page-module:'.length);
        const module = modules.get(id)!;
        return 'file' in module
          ? { path: module.file, namespace: 'site' }
          : { path: id, namespace: 'inline' };
      });
      onResolve({ filter: /.*/, namespace: 'site' }, (args) => resolve(args.path, args.importer));
      // What a page writes inline is relative to the page; the build always writes it rooted.
      onResolve({ filter: /.*/, namespace: 'inline' }, (args) => resolve(args.path, 'index.html'));
      onLoad({ filter: /.*/, namespace: 'inline' }, ({ path: id }) => {
        const module = modules.get(id)!;
        return load(inlineName(modules, id), 'text' in module ? module.text : '');
      });
      onLoad({ filter: /.*/, namespace: 'site' }, ({ path: file }) =>
        load(file, textOf(site, file)),
      );
    },
  };

  function resolve(specifier: string, importer: string) {
    const file = /^\.\.?\//.test(specifier)
      ? path.posix.join(path.posix.dirname(importer), specifier)
      : specifier.replace(/^\//, '');
    if (site.has(file) && /^[./]/.test(specifier)) return { path: file, namespace: 'site' };
    return { errors: [{ text: `imports '${specifier}', and the site has no such file.` }] };
  }

  function load(file: string, text: string) {
    const contents = withoutPreload(text);
    for (const found of unportable(contents)) report(file, found);
    return { contents, loader: 'js' as const };
  }
}

/** The bundler's helper fetches the parts of a dynamic import early; here they are all there. */
function withoutPreload(text: string): string {
  const code = text.replace(
    /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);?/s,
    'const __vite__mapDeps=()=>[];',
  );
  if (!code.includes('vite:preloadError')) return code;
  return code
    .replaceAll('import.meta.resolve', 'undefined')
    .replaceAll('import.meta.url', 'document.baseURI');
}

function unportable(code: string): string[] {
  // The site's own search is replaced: its element never appears, and its loader never runs.
  if (/\bdefine\(["'`]handbook-search["'`]/.test(code) || code.includes('pagefind.js')) return [];
  const found: string[] = [];
  const absolute = /["'`](\/(?:_astro|_live|pagefind|downloads)\/[^"'`]*)/.exec(code);
  if (absolute) found.push(`builds the absolute address ${absolute[1]}.`);
  if (/\bimport\(\s*(?!["'`])/.test(code)) {
    found.push('imports a module whose name is known only at run time.');
  }
  if (/\bnew (?:Shared)?Worker\(\s*new URL\(/.test(code)) {
    found.push('starts a worker from a file, which browsers refuse on file://. Use a blob.');
  }
  return found;
}
