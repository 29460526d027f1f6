/** Constants that src/integrations/live-code/build-assets.ts writes into the bundles. */
declare const FRAME_FILE: string;
declare const EDITOR_FILE: string;
declare const LIBRARIES: Record<string, string>;
