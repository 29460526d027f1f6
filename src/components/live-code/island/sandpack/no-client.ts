/*
 * Stands in for @codesandbox/sandpack-client, whose executors are all remote. Sandpack's provider
 * may keep files and its editor may edit them; nothing of it can open a frame or ask a server.
 */
export function loadSandpackClient(): Promise<never> {
  return Promise.reject(new Error('Programs run in packages/live-code, not in Sandpack.'));
}

/** Sandpack adds a slash to names and a package.json; our paths have the one and need no other. */
export const normalizePath = <T>(path: T): T => path;
export const addPackageJSONIfNeeded = <T>(files: T): T => files;
export const extractErrorDetails = <T>(message: T): T => message;
