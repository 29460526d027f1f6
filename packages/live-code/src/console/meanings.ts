/**
 * The commonest messages of JavaScript engines, and the compiler's. V8's wording comes first, then
 * that of Firefox and Safari. The groups are handed to the words in meaning-words.ts.
 */
const PATTERNS = {
  'nothing-read':
    /^Cannot read properties of (undefined|null) \(reading '(.+)'\)$|^can't access property "?(?<name>[^",]+)"?, .+ is (?<what>undefined|null)$/,
  'nothing-set':
    /^Cannot set properties of (undefined|null) \(setting '(.+)'\)$|^(?<what>undefined|null) is not an object \(evaluating '.*'\)$/,
  'nothing-unpacked':
    /^Cannot destructure (?:property '.+' of )?'(.+)' as it is (?:undefined|null)\.?$/,
  'no-function': /^(.+) is not a function(?:\. \(In '.*\)|.* iterable)?$/,
  'no-constructor': /^(.+) is not a constructor$/,
  'no-iterable':
    /^(?:Spread syntax requires .*|(?!.* is not a function)(.+) is not iterable.*|object is not iterable.*)$/,
  unknown: /^(.+) is not defined$|^Can't find variable: (?<name>.+)$/,
  'too-early':
    /^Cannot access '(.+)' before initialization\.?$|^can't access lexical declaration '(?<name>.+)' before initialization$/,
  constant:
    /^Assignment to constant variable\.$|^invalid assignment to const .+$|^Attempted to assign to readonly property\.$/,
  'read-only':
    /^Cannot assign to read only property '(.+)' of .+$|^Cannot add property (.+), object is not extensible$/,
  'array-length': /^Invalid (?:typed )?array length(?:: (.+))?$/,
  'out-of-bounds': /^offset is out of bounds$/,
  recursion: /^Maximum call stack size exceeded\.?$|^too much recursion$/,
  'mixed-bigint': /^Cannot mix BigInt and other types.*$/,
  digits:
    /^(toFixed|toPrecision|toExponential|toString)\(\) (?:digits |radix )?(?:argument )?must be between (\d+) and (\d+)$/,
  count: /^Invalid count value: (.+)$/,
  json: /is not valid JSON$| in JSON at position |^Unexpected end of JSON input$|^JSON\.parse:/,
  declared: /^Identifier '(.+)' has already been declared$|^redeclaration of \w+ (?<name>.+)$/,
  expected: /^Unexpected token, expected "(.+)"$/,
  token:
    /^(?:Error parsing|Unexpected|Invalid or unexpected token|Unexpected (?:token|identifier|string|number|reserved word|strict mode).*|missing .+ after .+)$/,
  'open-end': /^Unterminated .+$|^Unexpected end of input$|^missing .+ in .+$/,
  'await-place': /^await is only valid in async functions.*$/,
  'left-side': /^Invalid left-hand side in .+$/,
  'outside-loop': /^Illegal (return|break|continue) statement.*$/,
  nested: /^The code is nested too deeply to compile\.$/,
} satisfies Record<string, RegExp>;

export type Meaning = keyof typeof PATTERNS;

/** What a message means and the names in it; undefined for a message that speaks for itself. */
export function meaningOf(message: string): { meaning: Meaning; parts: string[] } | undefined {
  for (const [meaning, pattern] of Object.entries(PATTERNS)) {
    const found = pattern.exec(message);
    if (!found) continue;
    const { what, name } = found.groups ?? {};
    const parts = what || name ? [what ?? '', name ?? ''].filter(Boolean) : found.slice(1);
    return { meaning: meaning as Meaning, parts: parts.filter((part) => part !== undefined) };
  }
  return undefined;
}
