import type { Content } from 'pdfmake/interfaces'
import type { ChartBlock } from '../block-kinds.ts'
import { tableNode } from './table.ts'
import { type TagStep, tagged } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** The figures behind a picture. */
export function chartTable(chart: ChartBlock, within: readonly TagStep[], key: string, set: Typesetter): Content[] {
  if (chart.table === null) return []
  return [
    subTitle(set.say('pdf.figures'), within, set),
    tableNode(chart.table, set.page.inner, within, `${key}.t`, set),
  ]
}

/** A small headline that stays with what follows it. */
export function subTitle(text: string, within: readonly TagStep[], set: Typesetter): Content {
  if (text === '') return { text: '' }
  const title = {
    text,
    fontSize: set.sizes.heading,
    bold: true,
    color: set.palette.ink,
    margin: [0, 8, 0, 4] as [number, number, number, number],
  }
  return tagged(title, { role: 'H2', within })
}
