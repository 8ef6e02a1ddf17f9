import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { documentFonts } from './tools/build/document-fonts.ts'

/** What Electron's main process and the processes beside it run. Each entry is a file that something starts by its path. */
const mainEntries = {
  main: 'electron/desktop/main.ts',
  'data-process': 'electron/storage/process/child.ts',
  reader: 'electron/import/reader-main.ts',
  'document-worker': 'electron/workbooks/documents/document-worker.ts',
}
const screen = existsSync('renderer/index.html')

export default defineConfig({
  main: {
    plugins: [documentFonts()],
    // fflate's build for Node declares a `require` of its own, which clashes with the one that the bundler puts into a
    // chunk. The two differ only in asynchronous calls, which are not used.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: mainEntries,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that can load nothing but 'electron'.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/desktop/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  ...(screen
    ? {
        renderer: {
          root: 'renderer',
          plugins: [react()],
          // The hosts put a fresh nonce in this place on every page load.
          html: { cspNonce: '__CSP_NONCE__' },
          build: {
            outDir: 'out/renderer',
            minify: true,
            // One style sheet for all parts: the order of its rules, and with it the look, hangs on no order of loading.
            cssCodeSplit: false,
            chunkSizeWarningLimit: 2000,
            rollupOptions: { input: 'renderer/index.html' },
          },
        },
      }
    : {}),
})
