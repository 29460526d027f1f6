/** The command line asks for something that does not exist; nothing was judged. */
export class UsageError extends Error {}
