import type { ChartData } from '#shared/charts/chart-data.ts'
import type { Measure } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { paintScene } from './paint-scene.ts'

/** @property scale pixels for a point */
export type PictureOrder = {
  readonly at: number
  readonly chart: ChartData
  readonly options: Omit<SceneOptions, 'measure'>
  readonly families: string
  readonly scale: number
}

/** Null: there is nothing to see. */
export type PaintedPicture = { readonly at: number; readonly bitmap: ImageBitmap | null }

export type ToPictureWorker = PictureOrder | { readonly givenUp: number }

const fontsHere = (self as unknown as { readonly fonts: FontFaceSet }).fonts
const files = [
  ['Inter', '100 900', new URL('../../../assets/fonts/screen/inter-latin-wght-normal.woff2', import.meta.url)],
  ['Bitter', '400', new URL('../../../assets/fonts/screen/bitter-latin-400-normal.woff2', import.meta.url)],
  ['Bitter', '600', new URL('../../../assets/fonts/screen/bitter-latin-600-normal.woff2', import.meta.url)],
] as const
const loaded = Promise.all(
  files.map(async ([family, weight, url]) => {
    fontsHere.add(await new FontFace(family, `url("${url.href}")`, { weight }).load())
  }),
).catch(() => undefined)

const ruler = new OffscreenCanvas(1, 1).getContext('2d')
const givenUp = new Set<number>()
let painting = Promise.resolve()

self.onmessage = ({ data }: MessageEvent<ToPictureWorker>) => {
  if ('givenUp' in data) givenUp.add(data.givenUp)
  else painting = painting.then(() => paint(data))
}

async function paint({ at, chart, options, families, scale }: PictureOrder): Promise<void> {
  await loaded
  // What was given up while another was painted is heard of first.
  await new Promise((resolve) => setTimeout(resolve))
  if (givenUp.delete(at)) return
  const measure: Measure = (text, size, weight) => {
    if (ruler === null) return text.length * size * 0.55
    ruler.font = `${weight} ${size * 10}px ${families}`
    return ruler.measureText(text).width / 10
  }
  const scene = sceneOf(chart, { ...options, measure })
  const [width, height] = [Math.ceil(scene.width * scale), Math.ceil(scene.height * scale)]
  const painted = width < 1 || height < 1 ? null : new OffscreenCanvas(width, height)
  const canvas = painted?.getContext('2d') ?? null
  if (painted === null || canvas === null) {
    self.postMessage({ at, bitmap: null } satisfies PaintedPicture)
    return
  }
  canvas.scale(scale, scale)
  paintScene(canvas, scene, families)
  const bitmap = painted.transferToImageBitmap()
  self.postMessage({ at, bitmap } satisfies PaintedPicture, { transfer: [bitmap] })
}
