/**
 * How much a program may say. A console for teaching needs dozens of lines; these numbers are far
 * above that and far below what would slow a page down.
 */

/** Console calls kept per run; the rest are counted and announced. */
export const MAX_ENTRIES = 1000;

/** Characters of one string that are kept. */
export const MAX_STRING = 10_000;

/** Elements kept of an array, Map, Set or object. */
export const MAX_ITEMS = 100;

/** Levels of nesting shown before a value is folded to its name. */
export const MAX_DEPTH = 5;

/** Values kept of one console call, all levels together. */
export const MAX_NODES = 5000;

/** Characters of one drawing. */
export const MAX_DRAWING = 2_000_000;

/** Pixels of one canvas that is shown. */
export const MAX_PIXELS = 4_000_000;

/** Drawings and checks per run. */
export const MAX_DRAWINGS = 50;
export const MAX_CHECKS = 200;

/** Characters of one source file: beyond this the compiler would stall, and no reader types it. */
export const MAX_SOURCE = 200_000;

/** Milliseconds the compiler may take; a nested generic can make any parser exponential. */
export const MAX_COMPILE_MS = 4000;
