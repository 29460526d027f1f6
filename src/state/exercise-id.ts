/**
 * What progress calls an exercise: its folder below content, such as `labs/lab-02`. Pages may call a
 * problem by its bare name.
 */
export const exerciseId = (name: string): string =>
  name.includes('/') ? name : `problems/${name}`;
