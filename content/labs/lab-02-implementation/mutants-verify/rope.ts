// What the scripts beside this file import; no mutant itself.
export * from '../solution/rope.ts';
