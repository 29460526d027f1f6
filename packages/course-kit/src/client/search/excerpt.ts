import { fold } from './fold.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

const LENGTH = 160;

/** The surroundings of the first match, as pieces to show; the words that match are marked. */
export function excerpt(text: string, words: string[]): Piece[] {
  const folded = fold(text);
  const first = Math.min(...words.map((word) => matchAt(folded, word, 0)));
  const from = first === Infinity ? 0 : wordStart(text, Math.max(0, first - LENGTH / 3));
  const until = from + LENGTH >= text.length ? text.length : wordEnd(text, from);
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece) pieces.push({ text: piece, marked });
  };
  let at = from;
  while (at < until) {
    const next = words
      .map((word) => ({ word, at: matchAt(folded, word, at) }))
      .sort((a, b) => a.at - b.at)[0];
    if (!next || next.at >= until) break;
    add(text.slice(at, next.at), false);
    at = next.at + next.word.length;
    add(text.slice(next.at, at), true);
  }
  add(text.slice(at, until), false);
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (until < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

function matchAt(folded: string, word: string, from: number): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) return at;
  }
  return Infinity;
}

/** Where an excerpt stops: before a word, or inside one that is longer than all of it. */
function wordEnd(text: string, from: number): number {
  const at = wordStart(text, from + LENGTH);
  return at > from + LENGTH / 2 ? at : from + LENGTH;
}

function wordStart(text: string, near: number): number {
  const at = text.lastIndexOf(' ', near);
  return at < 0 ? 0 : at + 1;
}
