const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path such as `rope_scaling.factor`; undefined where there is nothing. */
export function valueAt(config: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      config,
    );
}

const places = ['', 'text_config', 'llm_config', 'language_config'];

/** A field of the language model, at the top of the config or in the part that describes it. */
export function valueOf(
  config: unknown,
  key: string,
): { value: unknown; path: string } | undefined {
  for (const place of places) {
    const path = place ? `${place}.${key}` : key;
    const value = valueAt(config, path);
    if (value !== undefined && value !== null) return { value, path };
  }
  return undefined;
}
