import { pack, unpack } from '../../live-code/island/packed-text.ts';

/** Longer links are cut by chat programs and mail. */
const MAX_LINK = 12_000;
export const SLOTS = ['a', 'b'] as const;
export type SlotName = (typeof SLOTS)[number];

/** One config of a link: an example by its id, or a text. */
export interface SharedSlot {
  example?: string;
  text?: string;
  trained?: string;
}

export interface Shared {
  slots: Partial<Record<SlotName, SharedSlot>>;
  length?: string;
}

/**
 * The part of an address after #, such as `a=llama-2-7b&b=~q1bK…&length=8192`: an example by name, a
 * text packed behind a tilde. Undefined when it would be too long.
 */
export async function toHash({ slots, length }: Shared): Promise<string | undefined> {
  const parts: string[] = [];
  for (const name of SLOTS) {
    const { example, text, trained } = slots[name] ?? {};
    if (example) parts.push(`${name}=${encodeURIComponent(example)}`);
    else if (text) parts.push(`${name}=~${await pack(text)}`);
    else continue;
    if (trained) parts.push(`trained-${name}=${encodeURIComponent(trained)}`);
  }
  if (length) parts.push(`length=${encodeURIComponent(length)}`);
  const hash = `#${parts.join('&')}`;
  return hash.length <= MAX_LINK ? hash : undefined;
}

/** Whether an address carries configs at all. */
export const isShared = (hash: string): boolean => /^#a=/.test(hash);

/**
 * The way back.
 *
 * @throws when a text cannot be unpacked
 */
export async function fromHash(hash: string): Promise<Shared> {
  const fields = new URLSearchParams(hash.slice(1));
  const shared: Shared = { slots: {} };
  for (const name of SLOTS) {
    const value = fields.get(name);
    if (!value) continue;
    const slot = value.startsWith('~')
      ? { text: await unpack(value.slice(1)) }
      : { example: value };
    const trained = fields.get(`trained-${name}`);
    shared.slots[name] = trained ? { ...slot, trained } : slot;
  }
  const length = fields.get('length');
  return length ? { ...shared, length } : shared;
}
