import { pack, unpack } from './packed-text.ts';

/** Longer links are cut by chat programs and mail. */
const MAX_LINK = 12_000;

/** A link to this page that carries the code itself; undefined when it would be too long. */
export async function shareLink(
  id: string,
  files: Record<string, string>,
): Promise<string | undefined> {
  const packed = await pack(JSON.stringify(files));
  const link = `${location.href.replace(/#.*$/, '')}#code=${encodeURIComponent(id)}~${packed}`;
  return link.length <= MAX_LINK ? link : undefined;
}

/** Files from a link, limited to the ones this block has; undefined when it cannot be read. */
export async function openLink(
  hash: string,
  allowed: string[],
): Promise<Record<string, string> | undefined> {
  try {
    const packed = hash.slice(hash.indexOf('~') + 1);
    const parsed: unknown = JSON.parse(await unpack(packed));
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const files = Object.entries(parsed).filter(
      ([path, text]) => allowed.includes(path) && typeof text === 'string',
    );
    return files.length ? (Object.fromEntries(files) as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}
