import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing but the sources; `browser` needs a built site (`DIST_DIR`,
 * `dist` by default) and a Chromium, and is therefore run after the build.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
          // Vitest would leave one core idle; on two that is half of the machine.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A page that waits for its network leaves room for another.
          maxWorkers: 3,
        },
      },
    ],
  },
});
