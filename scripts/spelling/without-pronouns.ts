const pronouns =
  /^(.*?(?:[áé]ndo|[aei]r|[áéíóú]r|[aeosnlz]))(?:se|me|te|nos|os)?(?:l[aeo]s?|se|me|te|nos)$/;

/**
 * The verb in a Spanish word with pronouns at its end, without the accent they brought: `gira` for
 * `gírala`, `rotar` for `rotarlas`. Dictionaries have few of these words. Undefined for the rest.
 */
export function withoutPronouns(word: string): string | undefined {
  const verb = pronouns.exec(word.toLowerCase())?.[1];
  return verb
    ?.normalize('NFD')
    .replaceAll(/\u0301/g, '')
    .normalize('NFC');
}
