/** Worker programs, bundled to text by build/bundle-frame.ts. */
declare module 'program:worker' {
  const text: string;
  export default text;
}
declare module 'program:compiler' {
  const text: string;
  export default text;
}
