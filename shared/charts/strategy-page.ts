import type { Scene } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { strategyBands } from './strategy-bands.ts'
import { drawDirection } from './strategy-direction.ts'
import { drawFoot } from './strategy-foot.ts'
import { drawGoals, heightOfGoals } from './strategy-goals.ts'
import { drawHead } from './strategy-head.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { drawPillars } from './strategy-pillars.ts'

/** What the parts of the page share. `margin` is the white at the sides, `bottom` where the page's own foot begins. */
export type StrategyFrame = SceneOptions & {
  readonly margin: number
  readonly bottom: number
  /** A size of letters, or the smallest of a wide page. */
  readonly atLeast: (size: number) => number
}

/** A page so wide for its height is for a wall, and has the room for letters that are read from further away. */
const wide = { ratio: 1.6, smallest: 9 } as const

/** The white at the sides of other pages: the running foot below ends where the cards do. */
const pageSide = 36

/** The whole strategy on one landscape page: direction, goals, pillars, money and risks. Bands share the height they are given. */
export function strategyPage(page: StrategyPageData, options: SceneOptions): Scene {
  const { width, maxHeight: height } = options
  const isWide = width / height > wide.ratio
  const atLeast = (size: number): number => (isWide ? Math.max(wide.smallest, size) : size)
  const frame: StrategyFrame = {
    ...options,
    margin: Math.min(pageSide, width * 0.0455),
    bottom: height * 0.94,
    atLeast,
  }
  const band = height / 595
  // The three texts below it need the room more where all is lower.
  const head = isWide ? 70 : 80
  const bands = strategyBands(page, head, heightOfGoals(page, frame), frame)
  const shapes = [
    ...drawHead(page, { y: 0, height: head * band }, frame),
    ...drawDirection(page, bands.direction, frame),
    ...drawGoals(page, bands.goals, frame),
    ...drawPillars(page, bands.pillars, frame),
    ...drawFoot(page, bands.foot, frame),
  ]
  return { width, height, alt: options.alt, shapes }
}
