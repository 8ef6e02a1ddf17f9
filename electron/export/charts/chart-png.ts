import { readFileSync } from 'node:fs'
import type { CanvasKit, Typeface as SkiaTypeface } from 'canvaskit-wasm'
import { lightPalette } from '#shared/charts/palette.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { type FontFiles, fileIn } from '../fonts.ts'
import type { Glyphs, Typeface } from '../typeface.ts'
import { createPainter } from './painter.ts'
import { loadSkia } from './skia.ts'

/** Pixels for a point: sharp on a slide that fills a wall. */
const scale = 2
/** A picture has no more pixels than that; the very long ones get fewer for a point. */
const mostPixels = 40_000_000

/** Draws scenes as PNG. The same scene gives the same bytes on every machine. */
export type PngMaker = {
  /** @param margin white around the scene, in points */
  readonly draw: (scene: Scene, margin: number) => Uint8Array
  readonly end: () => void
}

export async function createPngMaker(fonts: FontFiles, typeface: Typeface): Promise<PngMaker> {
  const skia = await loadSkia()
  const faces = new Map<string, SkiaTypeface>()
  const faceOf = (family: Glyphs['family'], weight: 400 | 600): SkiaTypeface => {
    const path = fileIn(fonts, family, weight)
    const face = faces.get(path) ?? openFace(skia, path)
    faces.set(path, face)
    return face
  }
  return {
    draw: (scene, margin) => {
      const [across, down] = [scene.width + 2 * margin, Math.max(1, scene.height + 2 * margin)]
      const pixels = Math.min(scale, Math.sqrt(mostPixels / (across * down)))
      const [width, height] = [Math.ceil(across * pixels), Math.ceil(down * pixels)]
      const surface = skia.MakeSurface(width, height)
      if (surface === null) throw new RangeError(`no room for a picture of ${width} × ${height}`)
      const canvas = surface.getCanvas()
      canvas.clear(skia.parseColorString(lightPalette.paper))
      canvas.scale(pixels, pixels)
      canvas.translate(margin, margin)
      const painter = createPainter({ skia, canvas, faceOf, typeface })
      for (const shape of scene.shapes) painter(shape)
      surface.flush()
      const image = surface.makeImageSnapshot()
      const bytes = image.encodeToBytes(skia.ImageFormat.PNG, 100)
      image.delete()
      surface.delete()
      if (bytes === null) throw new RangeError('the picture could not be written as PNG')
      return bytes
    },
    end: () => {
      for (const face of faces.values()) face.delete()
    },
  }
}

function openFace(skia: CanvasKit, path: string) {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  const face = skia.Typeface.MakeTypefaceFromData(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)
  if (face === null) throw new Error('the typeface of pictures could not be read')
  return face
}
