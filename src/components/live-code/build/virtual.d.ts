/** Made by the integration src/integrations/live-code.ts. */
declare module 'virtual:live-code' {
  import type { NodeHarness } from '@rope-handbook/live-code/node';
  /** Runs snippets at build. */
  export const harness: NodeHarness;
  /** File name of the script that a press of Run or Edit loads, inside `_live/`. */
  export const scriptFile: string;
}
