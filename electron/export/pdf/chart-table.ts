import type { Content } from 'pdfmake/interfaces'
import type { ChartBlock } from '../block-kinds.ts'
import { tableNode } from './table.ts'
import type { TagStep } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** The figures behind a picture. */
export function chartTable(chart: ChartBlock, within: readonly TagStep[], key: string, set: Typesetter): Content[] {
  if (chart.table === null) return []
  return [tableNode(set.say('pdf.figures'), chart.table, set.page.inner, within, `${key}.t`, set)]
}
