import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSkia } from '#electron/export/charts/skia.ts'

const across = 5
const down = 6
const thumb = { width: 400, gap: 10 } as const

/** Pictures of pages side by side, thirty on a sheet, in order. @returns the sheets' names */
export async function contactSheets(folder: string, pages: readonly string[], name: string): Promise<string[]> {
  const skia = await loadSkia()
  const sheets: string[] = []
  for (let start = 0; start < pages.length; start += across * down) {
    const images = pages.slice(start, start + across * down).map((page) => {
      const image = skia.MakeImageFromEncoded(readFileSync(join(folder, page)))
      if (image === null) throw new Error(`${page} is not a picture`)
      return image
    })
    const heights = images.map((image) => Math.round((thumb.width * image.height()) / image.width()))
    const tallest = Math.max(...heights)
    const rows = Math.ceil(images.length / across)
    const surface = skia.MakeSurface(
      across * (thumb.width + thumb.gap) + thumb.gap,
      rows * (tallest + thumb.gap) + thumb.gap,
    )
    if (surface === null) throw new RangeError('no room for a sheet')
    const canvas = surface.getCanvas()
    canvas.clear(skia.Color(120, 120, 120, 1))
    for (const [index, image] of images.entries()) {
      const x = thumb.gap + (index % across) * (thumb.width + thumb.gap)
      const y = thumb.gap + Math.floor(index / across) * (tallest + thumb.gap)
      const paint = new skia.Paint()
      canvas.drawImageRectOptions(
        image,
        skia.XYWHRect(0, 0, image.width(), image.height()),
        skia.XYWHRect(x, y, thumb.width, heights[index] ?? tallest),
        skia.FilterMode.Linear,
        skia.MipmapMode.Linear,
        paint,
      )
      paint.delete()
      image.delete()
    }
    surface.flush()
    const bytes = surface.makeImageSnapshot().encodeToBytes(skia.ImageFormat.PNG, 100)
    surface.delete()
    if (bytes === null) throw new Error('a sheet could not be written')
    const sheet = `${name}-sheet-${String(sheets.length + 1).padStart(2, '0')}.png`
    writeFileSync(join(folder, sheet), bytes)
    sheets.push(sheet)
  }
  return sheets
}
