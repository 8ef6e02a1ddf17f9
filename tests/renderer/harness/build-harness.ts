import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the screen over the in-memory host into a folder, as the desktop build does with the real one. */
export async function buildHarness(outDir: string): Promise<void> {
  // The tests' runner sets another, with which React and its compiler would be their slow selves.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      root: 'tests/renderer/harness',
      configFile: false,
      mode: 'production',
      logLevel: 'error',
      plugins: [react()],
      build: {
        outDir,
        emptyOutDir: true,
        target: 'chrome140',
        minify: false,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 10_000,
      },
    })
  } finally {
    process.env.NODE_ENV = environment
  }
}
