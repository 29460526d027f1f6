import { hmac } from '@noble/hashes/hmac.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/*
 * Encryption with a passphrase, from hash functions alone: browsers give no crypto.subtle on plain
 * http, which is what a laptop in a classroom serves. Scrypt makes guesses dear. HMAC-SHA256 of the
 * text is both its seal and the start of the key stream (the SIV construction), so the same course
 * file gives the same bytes, and a changed byte or a wrong passphrase is noticed.
 */
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: 64 };
const BLOCK = 32;

export interface Keys {
  seal: Uint8Array;
  stream: Uint8Array;
}

/** Takes a fraction of a second, on purpose. @param salt anything that differs from course to course */
export function keysFrom(passphrase: string, salt: string): Keys {
  const phrase = utf8ToBytes(passphrase.normalize('NFC').trim());
  const bytes = scrypt(phrase, utf8ToBytes(`rope-handbook seal 1 ${salt}`), COST);
  return { seal: bytes.slice(0, 32), stream: bytes.slice(32) };
}

export function encrypt(text: string, keys: Keys): Uint8Array {
  const plain = utf8ToBytes(text);
  const tag = hmac(sha256, keys.seal, plain);
  return concatBytes(tag, withStream(plain, keys, tag));
}

/** The text, or undefined when the passphrase is another or the bytes have changed. */
export function decrypt(sealed: Uint8Array, keys: Keys): string | undefined {
  const tag = sealed.slice(0, BLOCK);
  const plain = withStream(sealed.slice(BLOCK), keys, tag);
  const expected = hmac(sha256, keys.seal, plain);
  const same = tag.length === BLOCK && expected.every((byte, index) => byte === tag[index]);
  return same ? new TextDecoder().decode(plain) : undefined;
}

/** Adding the key stream encrypts, adding it again decrypts. */
function withStream(bytes: Uint8Array, { stream }: Keys, tag: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  const counter = new Uint8Array(4);
  for (let at = 0; at < bytes.length; at += BLOCK) {
    new DataView(counter.buffer).setUint32(0, at / BLOCK);
    const block = hmac(sha256, stream, concatBytes(tag, counter));
    for (let i = at; i < Math.min(at + BLOCK, bytes.length); i++)
      result[i] = bytes[i]! ^ block[i - at]!;
  }
  return result;
}
