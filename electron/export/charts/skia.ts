import { readFileSync } from 'node:fs'
import startCanvasKit, { type CanvasKit } from 'canvaskit-wasm'
import { shippedFile } from '../shipped-file.ts'

let started: Promise<CanvasKit> | null = null

/** Skia, which draws pictures without a screen: one file for every platform, loaded with the first picture. */
export function loadSkia(): Promise<CanvasKit> {
  started ??= startCanvasKit({
    instantiateWasm: (imports, done) => {
      const path = shippedFile(import.meta.dirname, [
        'fonts/canvaskit.wasm',
        'node_modules/canvaskit-wasm/bin/canvaskit.wasm',
      ])
      void WebAssembly.instantiate(readFileSync(path), imports).then(({ instance }) => done(instance))
      return {}
    },
  })
  return started
}
