const ENDINGS = ['', '.ts', '.js', '.json', '/index.ts', '/index.js'];

/** Resolves `./x.ts`, `./x` or `/x.ts` against the importing file; undefined when nothing fits. */
export function resolvePath(
  importer: string,
  specifier: string,
  files: Record<string, unknown>,
): string | undefined {
  const parts = specifier.startsWith('/') ? [] : importer.split('/').slice(1, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  const path = `/${parts.join('/')}`;
  for (const ending of ENDINGS) {
    if (Object.hasOwn(files, path + ending)) return path + ending;
  }
  // TypeScript projects often write the ending of the output.
  const typescript = path.replace(/\.js$/, '.ts');
  return Object.hasOwn(files, typescript) ? typescript : undefined;
}
