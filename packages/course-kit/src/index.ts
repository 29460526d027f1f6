export { writeSiteEdition, type SiteEdition } from './site-edition.ts';
export { zipFolder } from './zip-folder.ts';
export { listFiles } from './list-files.ts';
