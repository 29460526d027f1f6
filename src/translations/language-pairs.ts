import fs from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument, type Node } from 'yaml';

/** Something that exists once per language: a page, the notes of a reading, a data file with both. */
export interface LanguagePair {
  /** Permanent name: the folder of a page, `readings/x/notes`, or the path of a data file. */
  id: string;
  /** From the content folder; the same file for both in a data file. */
  files: { en: string; es: string };
  en: string;
  es: string;
}

/** Every such pair below a content folder. What lacks a language is left to the check that says so. */
export function languagePairs(root: string): LanguagePair[] {
  const names = fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const known = new Set(names);
  const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
  return names.flatMap((file): LanguagePair[] => {
    if (file.endsWith('.yaml')) {
      const { en, es } = textsByLanguage(read(file));
      return en && es ? [{ id: file, files: { en: file, es: file }, en, es }] : [];
    }
    const match = /^(.*?)en\.mdx$/.exec(file);
    const spanish = match && `${match[1]}es.mdx`;
    if (!spanish || !known.has(spanish)) return [];
    const id = match[1]!.replace(/[/.]$/, '') || 'index';
    return [{ id, files: { en: file, es: spanish }, en: read(file), es: read(spanish) }];
  });
}

/** The texts below the keys `en` and `es` of a YAML file, in order. */
function textsByLanguage(yaml: string): { en: string; es: string } {
  const texts: { en: string[]; es: string[] } = { en: [], es: [] };
  visit(parseDocument(yaml).contents);
  return { en: texts.en.join('\n'), es: texts.es.join('\n') };

  function visit(node: Node | null): void {
    if (isSeq(node)) node.items.forEach((item) => visit(item as Node));
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = String(key);
      if (name === 'en' || name === 'es') texts[name].push(String(value));
      else visit(value as Node | null);
    }
  }
}
