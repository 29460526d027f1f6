import { createInterface } from 'node:readline/promises';

/** Asks a person. Where nobody sits at a terminal the answer is no, so no build can approve itself. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`\n${question} [y/N] `);
  terminal.close();
  return /^(?:y|yes|s|sí|si)$/i.test(answer.trim());
}
