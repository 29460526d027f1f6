/** Stands in for language packs that no snippet of this site is written in. */
export const html = (): undefined => undefined;
export const css = (): undefined => undefined;
