export type Language = 'en' | 'es';
export const languages: readonly Language[] = ['en', 'es'];

/** One text per language of the course. */
export type Texts = Partial<Record<Language, string>>;

/** What becomes of hints, or of solutions. */
export type Access =
  | { kind: 'included' }
  | { kind: 'left-out' }
  /** Hidden until a day, `2027-01-31`, by the reader's own clock. Not secret: the text is in the files. */
  | { kind: 'until'; day: string }
  /** Encrypted: the text is not in the files. */
  | { kind: 'passphrase'; passphrase: string };

export interface CoursePart {
  title: Texts;
  /** Page ids in order, such as `path/rotate-one-pair`. */
  pages: string[];
}

export interface Course {
  /** Names the zips. */
  name: string;
  title: Texts;
  languages: Language[];
  parts: CoursePart[];
  hints: Access;
  solutions: Access;
}

/** What a course file may choose from. */
export interface Catalogue {
  /** Ids of all pages, language left out; '' is the home page. */
  pages: string[];
  /** Phases of the learning path, with the ids of their lessons. */
  phases: { id: string; title: Texts; lessons: string[] }[];
}

/** Pages every course has: progress with its export, the offline copy, handing in. */
export const coursePages = ['path/progress', 'course/offline', 'course/hand-in'];
