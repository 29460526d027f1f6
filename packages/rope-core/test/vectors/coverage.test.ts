// The vector tests run over whatever the fixtures hold; this file makes sure that they hold it.
import { expect, it } from 'vitest';
import { files, load } from './load.ts';

it('runs every one of the 74 recorded cases, none twice', () => {
  const counts = Object.fromEntries(files.map((file) => [file, load(file).length]));
  expect(counts).toEqual({
    'hugging-face': 44,
    'reference-code': 10,
    'several-axes': 3,
    'other-schemes': 11,
    ggml: 6,
  });
  const ids = files.flatMap((file) => load(file).map(({ id }) => id));
  expect(new Set(ids).size).toBe(74);
});

it('names a public source for every case: repository, path and commit', () => {
  for (const testCase of files.flatMap(load)) {
    const { repo, path, commit, symbol } = testCase.source;
    expect(symbol, testCase.id).not.toBe('');
    // The sinusoidal table is the one that was written from its formula instead of executed.
    if (testCase.group === 'sinusoidal') expect(repo).toContain('harvardnlp/annotated-transformer');
    else {
      expect(repo, testCase.id).toMatch(/^[\w.-]+\/[\w.-]+$/);
      expect(path, testCase.id).toMatch(/\.(py|cpp)/);
      expect(commit, testCase.id).toMatch(/^[0-9a-f]{40}$/);
    }
  }
});
