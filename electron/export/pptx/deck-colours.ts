import type { Palette } from '#shared/charts/palette.ts'

/** The colours of a deck by their place in its theme: who changes the theme changes every slide. */
export function themeColours(palette: Palette): readonly { readonly slot: string; readonly hex: string }[] {
  const [hue1, hue2, , hue4] = palette.hues
  return [
    { slot: 'dk1', hex: palette.text },
    { slot: 'lt1', hex: palette.paper },
    { slot: 'dk2', hex: palette.ink },
    { slot: 'lt2', hex: palette.sunken },
    { slot: 'accent1', hex: palette.accent },
    { slot: 'accent2', hex: palette.select },
    { slot: 'accent3', hex: palette.levels[3] ?? palette.faint },
    { slot: 'accent4', hex: palette.warnMark },
    { slot: 'accent5', hex: hue2 ?? palette.select },
    { slot: 'accent6', hex: hue4 ?? palette.muted },
    { slot: 'hlink', hex: palette.accent },
    { slot: 'folHlink', hex: hue1 ?? palette.select },
  ]
}

const schemeNames: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/** The name a colour has in the theme, or its digits where it has none: what a writer of slides takes. */
export function deckColours(palette: Palette): (hex: string) => string {
  const names = new Map<string, string>()
  for (const { slot, hex } of themeColours(palette).slice(0, 8)) {
    if (!names.has(hex)) names.set(hex, schemeNames[slot] ?? slot)
  }
  return (hex) => names.get(hex.toLowerCase()) ?? hex.slice(1).toUpperCase()
}
