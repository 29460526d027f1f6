import { createHash } from 'node:crypto';
import { ConversionError, type Problem } from '../conversion-errors.ts';
import { attribute, eachElement, getTextContent, parseHtml } from '../site/html.ts';
import { pageFiles, textOf, type Site } from '../site/site.ts';

/** The longest line that every host which reads the file accepts. */
const LONGEST_LINE = 2000;
const YEAR = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file of a built site, for hosts that read one: what its pages may load, and how long
 * files may be cached. Pages get the policy by their folders, because the frame for the reader's code
 * needs one of its own, and hosts differ in whether a later rule replaces an earlier one.
 *
 * @param base the path the site was built for, such as `/rope`
 * @throws ConversionError for a page that no policy without `unsafe-inline` can allow
 */
export function hostHeaders(site: Site, base = ''): string {
  const policy = contentSecurityPolicy(site);
  const root = base.replace(/\/+$/, '');
  const folders = new Set(pageFiles(site).map((file) => file.replace(/\/.*$/s, '/*')));
  const pages = [...folders].map((name) => (name === 'index.html' ? '' : name)).sort();
  const rules: [string, Record<string, string>][] = [
    [
      '/*',
      {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      },
    ],
    ['/_astro/*', { 'Cache-Control': YEAR }],
    ['/_live/*', { 'Cache-Control': YEAR }],
    ['/sw.js', { 'Cache-Control': 'no-cache' }],
    ...pages.map((page): [string, Record<string, string>] => [
      `/${page}`,
      { 'Content-Security-Policy': policy },
    ]),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${root}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

function contentSecurityPolicy(site: Site): string {
  const problems: Problem[] = [];
  const hashes = new Set<string>();
  for (const file of pageFiles(site)) {
    eachElement(parseHtml(textOf(site, file)), (element) => {
      const handler = element.attrs.find(({ name }) => /^on[a-z]+$/.test(name));
      if (handler) {
        problems.push({
          file,
          found: `<${element.tagName} ${handler.name}> is code in an attribute, which the content security policy forbids. Use addEventListener.`,
        });
      }
      if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return;
      if (!/^(?:module|text\/javascript|)$/.test(attribute(element, 'type') ?? '')) return;
      hashes.add(createHash('sha256').update(getTextContent(element)).digest('base64'));
    });
  }
  const scripts = [...hashes].sort().map((hash) => `'sha256-${hash}'`);
  const policy = [
    `default-src 'none'`,
    // Pagefind's search is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    // Formulas and code colours are styled in attributes.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
  if (policy.length > LONGEST_LINE) {
    problems.push({
      file: '_headers',
      found: `the policy has ${policy.length} characters, and hosts accept ${LONGEST_LINE}. Fewer different scripts in the pages make it shorter.`,
    });
  }
  if (problems.length > 0) throw new ConversionError('file of host headers', problems);
  return policy;
}
