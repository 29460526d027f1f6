import { createHash } from 'node:crypto';
import { bundleFrameScript } from './bundle-programs.ts';

/**
 * The opaque frame's document, everything inlined. Its policy allows exactly one script, by hash,
 * evaluation of text, and workers from blobs; nothing can be fetched, shown, framed or posted.
 */
export async function bundleFrame(): Promise<string> {
  const script = (await bundleFrameScript()).replaceAll('</script', '<\\/script');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    `default-src 'none'`,
    `script-src 'sha256-${hash}' 'unsafe-eval'`,
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="robots" content="noindex"><title>live-code</title></head><body>',
    `<script>${script}</script></body></html>`,
  ].join('\n');
}
