import type { Palette } from '#shared/charts/palette.ts'
import type { Tone } from '#shared/report/report.ts'

/** The ink and the ground of a tone. */
export function toneColours(
  tone: Tone | undefined,
  palette: Palette,
): { readonly ink: string; readonly ground: string; readonly mark: string } {
  switch (tone) {
    case 'good':
      return { ink: palette.accent, ground: palette.accentSoft, mark: palette.accent }
    case 'attention':
      return { ink: palette.warn, ground: palette.warnSoft, mark: palette.warnMark }
    case 'danger':
      return { ink: palette.danger, ground: palette.dangerSoft, mark: palette.dangerMark }
    case 'neutral':
    case undefined:
      return { ink: palette.select, ground: palette.selectSoft, mark: palette.faint }
  }
}
