export { ConversionError, type Problem } from './conversion-errors.ts';
export { toFileEdition } from './file-edition/to-file-edition.ts';
export { listFiles } from './list-files.ts';
export { pageFiles, readSite, type Site } from './site/site.ts';
export { writeEdition, type WrittenEdition } from './write-edition.ts';
export { writeEditions } from './write-editions.ts';
export { zipSite } from './zip-site.ts';
