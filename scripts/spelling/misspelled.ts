import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lint } from 'cspell';
import type { Fault } from '../checks/check.ts';
import { root } from '../lib/paths.ts';
import type { ProseFile } from './prose-files.ts';
import { withoutPronouns } from './without-pronouns.ts';

type Issue = Parameters<Required<NonNullable<Parameters<typeof lint>[2]>>['issue']>[0];

const languages = { en: 'English', es: 'Spanish' };

/**
 * Every word, once, that neither the dictionaries nor the project's lists know. The dictionaries lie in
 * node_modules: nothing is asked of the network.
 */
export async function misspelled(files: ProseFile[]): Promise<Fault[]> {
  // The prose alone, in a folder per language: which dictionary holds is told from the path.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handbook-spelling-'));
  try {
    const copies = new Map<string, ProseFile>();
    for (const prose of files) {
      const copy = path.join(folder, prose.language, `${prose.file}.txt`);
      mkdirSync(path.dirname(copy), { recursive: true });
      writeFileSync(copy, prose.prose);
      copies.set(pathToFileURL(copy).href, prose);
    }
    const issues = await withoutVerbs(await unknownWords(folder, [...copies.keys()]), folder);
    // Looking for better words takes far longer than finding the bad ones.
    const explained =
      issues.length > 0 && issues.length <= 40
        ? await unknownWords(folder, [...new Set(issues.map(({ uri }) => uri!))], true)
        : issues;
    const bad = new Set(issues.map(({ uri, offset }) => `${uri} ${offset}`));
    const uses = Map.groupBy(
      explained.filter(({ uri, offset }) => bad.has(`${uri} ${offset}`)),
      ({ text, uri }) => `${copies.get(uri!)!.language} ${text}`,
    );
    return [...uses.values()].map((all) => {
      const [first] = all;
      return asFault(first!, copies.get(first!.uri!)!, all.length - 1);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Leaves out Spanish verbs with pronouns at their end, if the verb alone is known. */
async function withoutVerbs(issues: Issue[], folder: string): Promise<Issue[]> {
  const verbs = issues.map(({ text, uri }) =>
    uri!.startsWith(pathToFileURL(path.join(folder, 'es')).href)
      ? withoutPronouns(text)
      : undefined,
  );
  if (!verbs.some(Boolean)) return issues;
  const list = path.join(folder, 'es', 'verbs.txt');
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, verbs.map((verb) => verb ?? '').join('\n'));
  const unknown = new Set(
    (await unknownWords(folder, [pathToFileURL(list).href])).map(({ row }) => row! - 1),
  );
  return issues.filter((_, index) => !verbs[index] || unknown.has(index));
}

async function unknownWords(folder: string, urls: string[], showSuggestions = false) {
  const issues: Issue[] = [];
  const run = await lint(
    [],
    {
      root: folder,
      files: urls.map((url) => fileURLToPath(url)),
      config: path.join(root, 'spelling/cspell.json'),
      showSuggestions,
    },
    { issue: (issue) => void issues.push(issue) },
  );
  if (run.errors > 0 || run.files !== urls.length) {
    const read = `${run.files} of ${urls.length} files, with ${run.errors} errors`;
    throw new Error(`The spell check read ${read}. Look at spelling/cspell.json.`);
  }
  return issues;
}

function asFault(
  { text, row, suggestions = [] }: Issue,
  { file, language }: ProseFile,
  more: number,
): Fault {
  const better = suggestions.slice(0, 3).join(', ');
  return {
    file,
    line: row,
    found: `${languages[language]} does not know the word "${text}"${more ? `, which is used ${more} more times` : ''}.`,
    fix: `${better ? `Perhaps ${better}.` : 'Correct it.'} If it is right, add it to spelling/words.${language}.txt.`,
  };
}
