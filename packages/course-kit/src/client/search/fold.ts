/** Lower case without accents, character for character, so that positions stay the same. */
export function fold(text: string): string {
  let result = '';
  for (const unit of text) {
    const plain = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    result += plain.length === unit.length ? plain : unit;
  }
  return result;
}

/** The words of a query. Signs inside a word count, as in `rope_theta` or `2i+1`. */
export function foldedWords(query: string): string[] {
  return [...new Set(fold(query).split(/[\s,;.:!?¿¡"“”«»()]+/u))].filter(Boolean);
}
