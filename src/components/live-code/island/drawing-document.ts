import { drawingStyle } from '../drawing-style.ts';

/** What a drawing may not contain: it would load, navigate or submit, by itself or when pressed. */
const UNWANTED = 'script, iframe, frame, object, embed, form, meta, base, link, portal';
const ADDRESSES = ['href', 'xlink:href', 'action', 'formaction', 'ping', 'src', 'srcset', 'poster'];

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Wraps a program's markup in a document that can load nothing. The empty sandbox already forbids
 * scripts and the policy every address; what a press could follow, and what no policy covers, is
 * taken out beforehand in an inert document.
 */
export function drawingDocument(
  markup: string,
  style: CSSStyleDeclaration,
): { html: string; aspectRatio: string } {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const unwanted of parsed.querySelectorAll(UNWANTED)) unwanted.remove();
  for (const node of parsed.querySelectorAll('*')) {
    for (const name of node.getAttributeNames()) if (/^on/i.test(name)) node.removeAttribute(name);
    for (const name of ADDRESSES) {
      const value = node.getAttribute(name);
      if (value !== null && !/^(#|data:image\/)/i.test(value.trim())) node.removeAttribute(name);
    }
  }
  const theme = drawingStyle(style.colorScheme, (name) => style.getPropertyValue(name));
  const css = `${theme}
body{margin:0}svg{display:block;max-width:100%;max-height:100vh;height:auto;margin:auto}`;
  const html = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${css}</style></head>
<body>${parsed.body.innerHTML}</body></html>`;
  return { html, aspectRatio: ratioOf(parsed.querySelector('svg')) };
}

/** A frame cannot be measured from outside; an SVG says its proportions itself. */
function ratioOf(svg: Element | null): string {
  const box =
    svg
      ?.getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const width = box[2] || Number.parseFloat(svg?.getAttribute('width') ?? '');
  const height = box[3] || Number.parseFloat(svg?.getAttribute('height') ?? '');
  return width > 0 && height > 0 ? `${width} / ${height}` : '16 / 9';
}
