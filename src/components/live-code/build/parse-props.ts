import { AuthorError } from '../../../errors.ts';
import type { PagePlace } from '../../../authoring/page-place.ts';
import { snippetProps, type SnippetProps } from './snippet-props.ts';

/** Checks what an author wrote on `<LiveCode />` and says what to write instead. */
export function parseProps(given: unknown, place: PagePlace): SnippetProps {
  const parsed = snippetProps.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue!.path.join('.');
  const unknown = issue!.code === 'unrecognized_keys' ? issue!.keys.join(', ') : undefined;
  throw new AuthorError({
    what: unknown
      ? `<LiveCode> has no property "${unknown}".`
      : `<LiveCode> ${name ? `"${name}"` : ''}: ${issue!.message}`,
    fix: unknown
      ? `Use ${Object.keys(snippetProps.shape).join(', ')}.`
      : 'Write for example <LiveCode id="handbook/traps/mixed-pairing/broken" expect="error" />.',
    ...place,
  });
}
