import { readFileSync } from 'node:fs';

/** Where a component stands on its page, as far as its attributes tell. */
export interface PagePlace {
  file: string;
  line?: number;
}

interface PageContext {
  url: URL;
  locals: object;
}

/** The page's source file, and the line of the component that has this text in it. */
export function pagePlace(page: PageContext, component: string, needle: unknown): PagePlace {
  const route = (page.locals as { starlightRoute?: { entry?: { filePath?: string } } })
    .starlightRoute;
  const file = route?.entry?.filePath;
  if (!file) return { file: page.url.pathname };
  return { file, ...lineOf(file, component, needle) };
}

function lineOf(file: string, component: string, needle: unknown): { line?: number } {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  const opening = new RegExp(`<${component}\\b[^>]*`, 'g');
  const uses = [...source.matchAll(opening)];
  const use =
    uses.find(([text]) => needle !== undefined && text.includes(String(needle))) ?? uses[0];
  if (!use) return {};
  return { line: source.slice(0, use.index).split('\n').length };
}
