/** The languages the handbook is written in. */
export type Lang = 'en' | 'es';

/** One string in every language. */
export type Text = Readonly<Record<Lang, string>>;
