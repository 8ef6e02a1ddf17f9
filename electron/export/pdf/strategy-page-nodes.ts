import type { Content } from 'pdfmake/interfaces'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import type { StrategyOnAPage } from '#shared/report/report.ts'
import { strategyPageFigures } from '../strategy-page-figures.ts'
import { tellCutOf } from './cut-texts.ts'
import { sceneNodes } from './scene-nodes.ts'
import type { TagStep } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** The page that holds the whole strategy. */
export function strategyPageNodes(
  page: StrategyOnAPage,
  alt: string,
  within: readonly TagStep[],
  set: Typesetter,
): Content[] {
  const { measure, palette, locale } = set
  const { width, height } = set.page
  const scene = strategyPage(
    strategyPageFigures(page, (cell) => set.format.cell(cell)),
    { width, maxHeight: height, measure, palette, alt, locale },
  )
  tellCutOf(scene, set)
  return sceneNodes(scene, 1, within, set)
}
