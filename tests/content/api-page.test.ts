import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractApi } from '../../src/api-reference/extract-api.ts';

const groups = [...new Set(extractApi().map((entry) => entry.group))].sort();

describe('the rope-core reference page', () => {
  it.each(['en', 'es'])('has a section for every folder of the source (%s)', (language) => {
    const page = fs.readFileSync(`content/handbook/reference/api/${language}.mdx`, 'utf8');
    const shown = [...page.matchAll(/<ApiGroup group="([^"]*)"/g)].map(([, group]) => group);
    expect([...shown].sort()).toEqual(groups);
  });
});
