import type { Language } from '../course/course.ts';

/** What an edition adds to the files of the site lies in one folder. */
const OFFLINE_FOLDER = '_file';
export const OFFLINE_SCRIPT = `${OFFLINE_FOLDER}/handbook.js`;
export const OFFLINE_STYLE = `${OFFLINE_FOLDER}/handbook.css`;

export const searchFile = (language: Language): string => `${OFFLINE_FOLDER}/search-${language}.js`;
