/** Longer links are cut by chat programs and mail. */
const MAX_LINK = 12_000;
/** Unpacked code beyond this is a bomb, not a snippet. */
const MAX_UNPACKED = 100_000;

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

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MAX_UNPACKED) throw new Error('The link holds too much.');
  }
}
