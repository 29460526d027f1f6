import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,test,tests}/**/*.test.ts', 'tests/{content,unit}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
