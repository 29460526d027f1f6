/**
 * The choices of a question as readers see them. Authors tend to write the right one first; here it
 * stands at a place of its own for every question, the same in both languages and in every build.
 * The wrong ones keep their order.
 *
 * @param id the question's id: its hash is the place
 */
export function inReadersOrder<Choice extends { correct?: true | undefined }>(
  id: string,
  choices: readonly Choice[],
): Choice[] {
  const right = choices.filter(({ correct }) => correct);
  const wrong = choices.filter(({ correct }) => !correct);
  const place = hash(id) % choices.length;
  return [...wrong.slice(0, place), ...right, ...wrong.slice(place)];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  }
  return value >>> 0;
}
