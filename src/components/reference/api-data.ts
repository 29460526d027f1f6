import { extractApi, type ApiEntry } from '../../api-reference/extract-api.ts';

let entries: ApiEntry[] | undefined;

/** Every export of rope-core with its docstring, read once per build. */
export function apiEntries(): ApiEntry[] {
  return (entries ??= extractApi());
}

/** The folders of rope-core's source, which are the sections of the reference. */
export function apiGroups(): string[] {
  return [...new Set(apiEntries().map((entry) => entry.group))];
}
