import startCanvasKit, { type CanvasKit } from 'canvaskit-wasm'
import { shippedFile } from '../shipped-file.ts'

let started: Promise<CanvasKit> | null = null

/** Skia, which draws pictures without a screen: one file for every platform, loaded with the first picture. */
export function loadSkia(): Promise<CanvasKit> {
  started ??= startCanvasKit({
    // Bundled code does not lie beside it.
    locateFile: (file) =>
      shippedFile(import.meta.dirname, [`fonts/${file}`, `node_modules/canvaskit-wasm/bin/${file}`]),
  })
  return started
}
