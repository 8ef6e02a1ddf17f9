import { contrast, isColour, mixColours } from './colour.ts'
import { lightPalette, type Palette } from './palette.ts'

/** The typefaces of documents that ship. */
export type HouseFont = 'inter' | 'bitter'

/** The organisation's colours, `#rrggbb` or empty: of titles and heads, and of what stands out. */
export type HouseColours = { readonly colour: string; readonly accent: string }

/** A colour of the house, and what documents make of it so that it can be read. */
export type CheckedColour = {
  readonly used: string
  /** Of the colour that was asked for with white, 1 to 21. */
  readonly contrast: number
  readonly adjusted: boolean
}

/** What WCAG 2.2 AA asks of text. */
const least = 4.5
const softShare = 0.88
const step = 0.02

/** The colour as documents use it, darkened where neither it on white nor white on it could be read; null: it is no colour. */
export function checkHouseColour(asked: string): CheckedColour | null {
  if (!isColour(asked)) return null
  const { paper } = lightPalette
  let used = asked.toLowerCase()
  for (let share = step; !isReadable(used, paper); share += step) used = mixColours(asked, '#000000', share)
  return { used, contrast: contrast(asked, paper), adjusted: used !== asked.toLowerCase() }
}

/** Text of that colour is read on white and on its own tint, and white text on it. */
function isReadable(colour: string, paper: string): boolean {
  return contrast(colour, paper) >= least && contrast(colour, mixColours(colour, paper, softShare)) >= least
}

/** The paper's colours in the style of the house. Levels, hues and warnings mean something and stay as they are. */
export function housePalette(house: HouseColours | undefined): Palette {
  const ink = checkHouseColour(house?.colour ?? '')?.used
  const accent = checkHouseColour(house?.accent ?? '')?.used
  if (ink === undefined && accent === undefined) return lightPalette
  const own = { ink: ink ?? lightPalette.ink, accent: accent ?? lightPalette.accent }
  return {
    ...lightPalette,
    ...own,
    accentSoft: mixColours(own.accent, lightPalette.paper, softShare),
    between: mixColours(own.ink, own.accent, 0.5),
  }
}
