/** Stands in for what only Sandpack's terminal, dev tools and links to its site use. */
export const escapeCarriageReturn = (text: string): string => text;
export default {};
