/** Where the last of 8192 tokens lands, for a model trained on 2048. */
export function lastPlace(): number {
  return 8191 / (8192 / 2048);
}
