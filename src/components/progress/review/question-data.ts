/** A question as the review gets it: texts are HTML in the reader's language, made at build. */
export interface ReviewQuestion {
  prompt: string;
  choices?: {
    id: string;
    text: string;
    feedback: string;
    correct?: true;
    misconception?: string;
  }[];
  number?: { value: number; tolerance: number; told: string; unit: string; feedback: string };
  /** The page it stands on: a folder below content, and its title. */
  folder: string;
  title: string;
}

declare global {
  /** Set by practice/questions-en.js or -es.js, which a page loads as a classic script. */
  var ropeQuestions: Record<string, ReviewQuestion> | undefined;
}

export type ReviewQuestions = NonNullable<typeof globalThis.ropeQuestions>;
