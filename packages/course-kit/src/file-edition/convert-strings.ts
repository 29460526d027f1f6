import { fileOfAddress, isRooted, relativeAddress } from '../site/address.ts';
import type { Site } from '../site/site.ts';

export interface Place {
  site: Site;
  file: string;
  report: (found: string) => void;
}

/**
 * Rewrites the texts in JSON that are addresses of the site. A text that names no file of the site,
 * such as the name of a snippet's file, stays as it is.
 */
export function convertJson(json: string, place: Place, where: string): string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    place.report(`${where} is not valid JSON.`);
    return json;
  }
  let changed = false;
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string') {
      const converted = convertData(item, place, where);
      changed ||= converted !== item;
      return converted;
    }
    if (Array.isArray(item)) return item.map(walk);
    if (item && typeof item === 'object') {
      return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner)]));
    }
    return item;
  };
  const converted = walk(value);
  return changed ? JSON.stringify(converted).replaceAll('<', '\\u003c') : json;
}

/** A text of data that is an address exactly when the site has the file it names. */
function convertData(text: string, place: Place, where: string): string {
  if (!isRooted(text) || /\s/.test(text)) return text;
  if (text === '/') {
    place.report(
      `${where} holds "/", from which a script would build absolute addresses. Give it whole addresses instead.`,
    );
    return text;
  }
  const address = fileOfAddress(place.site, text);
  return address ? relativeAddress(place.file, address) : text;
}

/** The value of an attribute that is not known to be an address: JSON, an address, or neither. */
export function convertAttributeData(value: string, place: Place, where: string): string {
  if (/^\s*[[{]/.test(value) && value.includes('"/')) {
    try {
      JSON.parse(value);
    } catch {
      return value;
    }
    return convertJson(value, place, where);
  }
  return convertData(value, place, where);
}
