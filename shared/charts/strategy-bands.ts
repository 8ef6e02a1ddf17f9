import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'

export type Band = { readonly y: number; readonly height: number }
type Name = 'direction' | 'goals' | 'pillars' | 'foot'

/** Between bands; for a page 595 high, as all heights here. */
const gap = 9
const bottom = 547
const usual = { goals: 105, pillars: 164, foot: 92 } as const
/** The bands whose cards stand below their title. */
export const belowTitle = 13
/** A band with nothing but the word that it is still open. */
const open = 42
/** Of a pillar's card: its head, what is around its names, and a name on one line or two. */
const pillarHead = 45
const pillarRow = 21

/**
 * How the bands below the head share the page. One that has nothing to say, or little, leaves its room to the others: to the pillars as
 * long as they have more initiatives, then to all that say something.
 * @param goalCards what the cards of the goals need
 */
export function strategyBands(
  page: StrategyPageData,
  head: number,
  goalCards: number,
  { maxHeight }: Pick<StrategyFrame, 'maxHeight'>,
): Readonly<Record<Name, Band>> {
  const scale = maxHeight / 595
  const says = saying(page)
  const heights: Record<Name, number> = {
    direction: says.direction ? 150 - head : open,
    goals: says.goals ? Math.min(usual.goals, belowTitle + goalCards / scale) : open + belowTitle,
    pillars: says.pillars ? usual.pillars : open + belowTitle,
    foot: says.foot ? usual.foot : open,
  }
  const names = ['direction', 'goals', 'pillars', 'foot'] as const
  const used = names.reduce((sum, name) => sum + heights[name], 0) + names.length * gap
  const spare = Math.max(0, bottom - head - used)
  const toPillars = says.pillars ? Math.min(spare, Math.max(0, wantedByPillars(page) - heights.pillars)) : 0
  heights.pillars += toPillars
  const others = names.filter((name) => says[name])
  for (const name of others) heights[name] += (spare - toPillars) / others.length
  let y = head
  const bandOf = (name: Name): Band => {
    const band = { y: (y + gap) * scale, height: heights[name] * scale }
    y += gap + heights[name]
    return band
  }
  return { direction: bandOf('direction'), goals: bandOf('goals'), pillars: bandOf('pillars'), foot: bandOf('foot') }
}

function saying(page: StrategyPageData): Readonly<Record<Name, boolean>> {
  return {
    direction: page.vision !== '' || page.mission !== '' || page.principles.length > 0,
    goals: page.goals.length > 0,
    pillars: page.pillars.length > 0,
    foot: page.investment.some(({ share }) => share > 0) || page.risks.length > 0,
  }
}

/** What the longest of the pillars takes to be shown whole. */
function wantedByPillars({ pillars }: StrategyPageData): number {
  const rows = pillars.map(({ initiatives, more }) => initiatives.length + (more > 0 ? 1 : 0))
  return belowTitle + pillarHead + Math.max(0, ...rows) * pillarRow
}
