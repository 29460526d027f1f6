import { z } from 'astro/zod';
import { pagePlace } from './page-place.ts';
import { AuthorError } from '../errors.ts';

interface PageContext {
  url: URL;
  locals: object;
  props: object;
}

/**
 * Checks what an author wrote on a component in MDX, which `astro check` does not look at. Throws
 * with the page's file and line, the properties there are, and what was wrong with the one given.
 */
export function checkProps<Shape extends z.ZodRawShape>(
  page: PageContext,
  component: string,
  shape: Shape,
): z.infer<z.ZodObject<Shape>> {
  const schema = z.strictObject(shape);
  // Astro itself adds the class that scopes a parent's styles.
  const given = Object.fromEntries(
    Object.entries(page.props).filter(
      ([name, value]) =>
        !name.startsWith('data-astro') && !(name === 'class' && /^astro-/.test(String(value))),
    ),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = Object.keys(shape);
  throw new AuthorError({
    what: `<${component}> was given properties it cannot use.`,
    why: parsed.error.issues.map((issue) => describe(issue)).join('\n'),
    fix:
      names.length > 0
        ? `<${component}> takes: ${names.join(', ')}.`
        : `<${component}> takes no properties.`,
    ...pagePlace(page, component, firstValue(given)),
  });
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `There is no property "${issue.keys.join('", "')}".`;
  return `${issue.path.join('.')}: ${issue.message}`;
}

function firstValue(props: Record<string, unknown>): unknown {
  return Object.values(props).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
}
