import { useLayoutEffect, useMemo, useState } from 'react'
import type { Palette } from '#shared/charts/palette.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { useTheme } from '../app/use-theme.ts'
import { useMeasure } from './measure-text.ts'

/** Charts are drawn for paper, where the smallest text is 7 points; on screen it must come out as 12 pixels. */
const pixelsPerPoint = 12 / 7

/** What a chart is drawn with on this screen, in the theme in force. @param width and maxHeight in pixels; scale: pixels a point */
export function useSceneOptions(width: number, maxHeight: number, scale = pixelsPerPoint): Omit<SceneOptions, 'alt'> {
  const palette = usePalette()
  const measure = useMeasure()
  return useMemo(
    () => ({
      width: width / scale,
      maxHeight: maxHeight / scale,
      measure,
      palette,
    }),
    [width, maxHeight, scale, measure, palette],
  )
}

/** The palette of the theme in force. A new theme is on the page only after the drawing that it brings about, and is read then. */
function usePalette(): Palette {
  const theme = useTheme()
  const [read, setRead] = useState(readShown)
  useLayoutEffect(() => setRead((before) => (before.theme === theme ? before : readShown())), [theme])
  return read.palette
}

function readShown(): { readonly theme: string; readonly palette: Palette } {
  return { theme: document.documentElement.dataset.theme ?? 'light', palette: readPalette() }
}

/** The tokens on the page as a chart wants them. */
function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => longHex(style.getPropertyValue(`--${name}`).trim())
  const range = (count: number, name: (at: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, at) => token(name(at)))
  return {
    paper: token('paper'),
    sunken: token('sunken'),
    ink: token('ink'),
    text: token('text'),
    muted: token('muted'),
    faint: token('faint'),
    line: token('line'),
    lineStrong: token('line-strong'),
    accent: token('accent'),
    onAccent: token('on-accent'),
    accentSoft: token('accent-soft'),
    select: token('select'),
    selectSoft: token('select-soft'),
    warn: token('warn'),
    warnSoft: token('warn-soft'),
    warnMark: token('warn-mark'),
    danger: token('danger'),
    dangerSoft: token('danger-soft'),
    dangerMark: token('danger-mark'),
    levels: range(6, (at) => `l${at}`),
    levelInks: range(6, (at) => `l${at}-ink`),
    hues: range(8, (at) => `hue-${at}`),
  }
}

/** `#rgb` as `#rrggbb`: charts know no other. */
function longHex(colour: string): string {
  return /^#[0-9a-f]{3}$/i.test(colour) ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour
}
