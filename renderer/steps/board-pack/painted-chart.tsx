import { useEffect, useRef, useState } from 'react'
import type { ChartData } from '#shared/charts/chart-data.ts'
import { useSay } from '../../app/app-context.ts'
import styles from './page-block.module.css'
import { pageFaces, usePageSetting } from './page-setting.ts'
import { paintBeside } from './paint-beside.ts'

/** More than this takes longer than a frame to draw. */
const mostEntries = 320

/** Whether a chart has so much to show that it is painted beside the screen: rows, the rows in its groups and their values. */
export function isHeavy(chart: ChartData): boolean {
  return entriesIn(chart) > mostEntries
}

function entriesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.length : 0
  return Object.values(value).reduce((sum: number, each) => sum + entriesIn(each), own)
}

export type PaintedChartProps = {
  readonly chart: ChartData
  readonly alt: string
  /** In points. */
  readonly width: number
  readonly maxHeight: number
}

/** A chart of thousands of shapes as one picture: the screen goes on while it is painted, and leaving gives it up. */
export function PaintedChart({ chart, alt, width, maxHeight }: PaintedChartProps) {
  const say = useSay()
  const { palette, locale, font, mostRows: rows } = usePageSetting()
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = rows === 0 ? 0.5 : 2 * Math.max(1, window.devicePixelRatio)

  useEffect(() => {
    const options = { width, maxHeight, palette, locale, alt }
    return paintBeside({ chart, options, families: pageFaces[font], scale }, setBitmap)
  }, [chart, alt, width, maxHeight, palette, locale, font, scale])

  useEffect(() => {
    const target = canvas.current
    if (bitmap === null || target === null || bitmap.width === 0) return
    target.width = bitmap.width
    target.height = bitmap.height
    target.getContext('2d')?.drawImage(bitmap, 0, 0)
  }, [bitmap])

  return bitmap === null ? (
    <p className={styles.text} role="status">
      {say('screen.pack.building')}
    </p>
  ) : (
    <canvas ref={canvas} className={styles.painted} role="img" aria-label={alt} />
  )
}
