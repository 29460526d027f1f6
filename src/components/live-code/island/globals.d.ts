/** Constants that src/integrations/live-code/build-assets.ts writes into the bundles. */
declare const FRAME_FILE: string;
declare const EDITOR_FILE: string;
/** Libraries that programs may import: specifier to file. The later ones may need the earlier ones. */
declare const LIBRARY_FILES: Record<string, string>;
