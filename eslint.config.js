import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { boundariesRule } from './scripts/boundaries/eslint-rule.ts';
import { browserGlobals, storageGlobals, storageProperties } from './scripts/boundaries/globals.ts';

export default defineConfig(
  { ignores: ['**/dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // Snippets in content are lessons, some wrong on purpose: they answer to the import rules alone.
    ignores: ['content/**'],
    extends: [tseslint.configs.recommended, astro.configs['flat/recommended']],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-properties': ['error', ...storageProperties],
      'no-restricted-globals': ['error', ...storageGlobals],
    },
  },
  {
    files: ['content/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-restricted-properties': ['error', ...storageProperties],
      'no-restricted-globals': ['error', ...storageGlobals],
    },
  },
  {
    files: ['packages/{rope-core,exercises}/src/**'],
    rules: { 'no-restricted-globals': ['error', ...storageGlobals, ...browserGlobals] },
  },
  {
    files: ['src/state/**', 'tests/**'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-globals': 'off' },
  },
  {
    // Code that a test plants in a page knows no types of the page.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['tests/**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          allowTypeImports: true,
          message:
            'Import test and expect from tests/support/test.ts: it serves the site and fails on console errors and requests that leave it.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}', '**/*.astro/*'],
    plugins: { handbook: { rules: { boundaries: boundariesRule } } },
    rules: { 'handbook/boundaries': 'error' },
  },
);
