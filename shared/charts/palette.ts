/** The colours of a theme by their duty, each `#rrggbb`. A screen passes its own; paper uses `lightPalette`. */
export type Palette = {
  readonly paper: string
  readonly sunken: string
  readonly ink: string
  readonly text: string
  readonly muted: string
  /** Marks and rules, never text. */
  readonly faint: string
  readonly line: string
  readonly lineStrong: string
  readonly accent: string
  readonly onAccent: string
  readonly accentSoft: string
  /** Between ink and accent, where a cover goes from one to the other; the deepest level if not given. */
  readonly between?: string
  readonly select: string
  readonly selectSoft: string
  readonly warn: string
  readonly warnSoft: string
  readonly warnMark: string
  /** Danger and overload, nothing else. */
  readonly danger: string
  readonly dangerSoft: string
  readonly dangerMark: string
  /** Levels 0 to 5: one ramp, each step further from the paper. */
  readonly levels: readonly string[]
  readonly levelInks: readonly string[]
  /** Domains and lanes: identity, never a status. Addressed by number, round and round. */
  readonly hues: readonly string[]
}

export const lightPalette: Palette = {
  paper: '#ffffff',
  sunken: '#eef2f6',
  ink: '#0a2540',
  text: '#1d2f45',
  muted: '#55667c',
  faint: '#8494a7',
  line: '#e1e7ee',
  lineStrong: '#c6d0dc',
  accent: '#0b7a72',
  onAccent: '#ffffff',
  accentSoft: '#e3f4f2',
  select: '#1a5fd0',
  selectSoft: '#e8f0fd',
  warn: '#8a5300',
  warnSoft: '#fdf3dc',
  warnMark: '#d99a00',
  danger: '#b4232a',
  dangerSoft: '#fcebea',
  dangerMark: '#d64545',
  levels: ['#fbf5d9', '#dcecc4', '#9fd5c0', '#54b0bd', '#2272a6', '#123a72'],
  levelInks: ['#3b4a2e', '#1f3a33', '#0a2f3a', '#06222f', '#ffffff', '#ffffff'],
  hues: ['#2459d6', '#6a49d6', '#24774a', '#9a5410', '#4a6784', '#126c94', '#b0336f', '#616a12'],
}

/** Whether the theme tints areas. High contrast does not: there lines have to say what tints say elsewhere. */
export function hasTints({ accentSoft, paper }: Palette): boolean {
  return accentSoft !== paper
}

/** The colour of a domain or lane. @param hue any whole number; the hues repeat */
export function hueOf(palette: Palette, hue: number): string {
  const { hues } = palette
  const index = Number.isFinite(hue) ? Math.trunc(hue) : 0
  return hues[((index % hues.length) + hues.length) % hues.length] ?? palette.ink
}

/** The ramp's colour and its ink for a level or a mean of levels, which takes the colour of the nearest level. */
export function levelColours(palette: Palette, level: number): { readonly fill: string; readonly ink: string } {
  const index = Math.min(palette.levels.length - 1, Math.max(0, Math.round(Number.isFinite(level) ? level : 0)))
  return { fill: palette.levels[index] ?? palette.sunken, ink: palette.levelInks[index] ?? palette.ink }
}
