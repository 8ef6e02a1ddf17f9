import { defineConfig } from 'vitest/config'
import { SlowFirst } from './tests/slow-first.ts'
import { findElectron } from './tools/start/electron-program.ts'

const never = ['**/node_modules/**', 'out/**', 'dist/**']

/** A wait ends when what it waits for is there; how long a busy machine needs decides over no test. */
const patience = { poll: { timeout: 20_000 } }

/** Electron's own windows take the focus from one another; the stand-in's each have a browser, and a screen, to themselves. */
const hasOwnScreens = findElectron() === undefined

/** `core`: what is pure. `unit`: everything else that needs no window. `e2e`: the built app as a person uses it. */
export default defineConfig({
  test: {
    // Many tests wait for processes of their own: every core may have one.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/shared/**/*.test.ts'],
          exclude: never,
          pool: 'forks',
          // Nothing here keeps anything from one test to the next: loading it anew for each file took half of the time.
          isolate: false,
          expect: patience,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/shared/**', 'tests/e2e/**', 'tests/packaging/**', ...never],
          globalSetup: 'tests/renderer/harness/once-a-run.ts',
          pool: 'forks',
          expect: patience,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          // After the others: windows want the machine to themselves.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts'],
          exclude: never,
          globalSetup: 'tests/e2e/build-first.ts',
          pool: 'forks',
          fileParallelism: hasOwnScreens,
          expect: patience,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'packaging',
          sequence: { groupOrder: 2 },
          include: ['tests/packaging/**/*.test.ts'],
          exclude: never,
          pool: 'forks',
          fileParallelism: false,
          expect: patience,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
