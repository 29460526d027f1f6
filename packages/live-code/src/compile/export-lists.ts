/** What the compiler makes of `export const a = 1, b = 2`: it exports a, and b becomes no name at all. */
const LEFT_BEHIND = /\bexports\.([\w$]+) = \1,(\s+)(?=[\w$]+\s*[=,;])/g;
const NEXT_NAMES = /(?:^|,)\s*([A-Za-z_$][\w$]*)(?=\s*=(?![=>])|\s*[,;])/g;

/**
 * Declares and exports the other names of `export const a = 1, b = 2`, which the compiler forgets. On the
 * same lines; what is exported in addition because it looks like a name in the list does no harm.
 */
export function exportLists(code: string, source: string): string {
  const names = new Set<string>();
  const declared = code.replace(LEFT_BEHIND, (found, first: string, space: string, at: number) => {
    // Somebody who writes CommonJS means this.
    if (source.includes(found)) return found;
    const kind = new RegExp(`\\b(const|let|var) ${first.replaceAll('$', '\\$')}\\b`).exec(
      code,
    )?.[1];
    if (kind === undefined) return found;
    for (const [, name] of code.slice(at + found.length).matchAll(NEXT_NAMES)) names.add(name!);
    return `exports.${first} = ${first}; ${kind}${space}`;
  });
  const getters = [...names].map(
    (name) =>
      `if(typeof ${name}!=='undefined'&&!('${name}' in exports))Object.defineProperty(exports,'${name}',{enumerable:true,get:()=>${name}});`,
  );
  return getters.length > 0 ? `${declared}\n;${getters.join('')}` : declared;
}
