import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Drawing } from '@rope-handbook/live-code';
import { drawingStyle } from '../drawing-style.ts';
import type { Strings } from '../strings.ts';

/** A drawing as the page shows it before any script: an image, or words in its place. */
export type GoldenDrawing =
  | { kind: 'image'; src: string; alt: string }
  /** A canvas, or HTML: the build has no browser to paint it. */
  | { kind: 'words'; text: string };

/** @param alt what the author says it shows; the program's own words come before */
export function goldenDrawing(
  drawing: Drawing | undefined,
  alt: string | undefined,
  t: Strings,
): GoldenDrawing | undefined {
  if (!drawing) return undefined;
  const words = drawing.alt || alt;
  const svg = drawing.kind === 'markup' && /^\s*<svg\b[^>]*>/.exec(drawing.markup)?.[0];
  if (!svg) return { kind: 'words', text: t.drawnByRun(words) };
  const title = /<title>([^<]+)<\/title>/.exec(drawing.markup)?.[1];
  return {
    kind: 'image',
    src: dataAddress(drawing.markup.replace(svg, `${named(svg)}<style>${style()}</style>`)),
    alt: words || title || t.drawing,
  };
}

/** In an image an SVG is XML, which knows no names it was not told. */
function named(svg: string): string {
  return svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}

let tokens: string | undefined;

/** An image takes no colour from the page, so it brings the theme's; its scheme is the page's. */
function style(): string {
  tokens ??= readFileSync(path.resolve('src/styles/tokens.css'), 'utf8');
  const colour = (name: string): string =>
    new RegExp(`^\\s*${name}: (.+);$`, 'm').exec(tokens!)?.[1] ?? 'currentColor';
  return drawingStyle('light dark', colour);
}

function dataAddress(svg: string): string {
  const text = encodeURIComponent(svg.replace(/\s+/g, ' '));
  const readable = text.replace(/%(?:20|2C|3A|3B|3D|2F)/g, decodeURIComponent);
  return `data:image/svg+xml,${readable}`;
}
