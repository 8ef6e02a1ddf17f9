import type { Content } from 'pdfmake/interfaces'
import type { Cell, Register, Table } from '#shared/report/report.ts'
import { withoutEmptyColumns } from '#shared/report/without-empty-columns.ts'
import { substitutesText } from '../substitutes.ts'
import { pageHead } from './page-head.ts'
import { runningHead } from './running-lines.ts'
import { singleRecord } from './single-record.ts'
import { tableNode } from './table.ts'
import { type TagStep, tagged } from './tag.ts'
import type { Typesetter } from './typesetter.ts'
import { withoutLastMargin } from './without-last-margin.ts'

/** Every register in full, one after the other: what the pages before could only show in parts. */
export function registersNode(registers: readonly Register[], set: Typesetter): Content {
  const { side, top, bottom } = set.page
  const within: readonly TagStep[] = [{ role: 'Sect', id: 'registers' }]
  const head = {
    title: set.say('pdf.registers'),
    headline: set.say('pdf.registersHeadline'),
    soWhat: set.say('pdf.registersNote', { count: registers.length }),
  }
  const nodes = registers.map((register, index) => {
    const { title, single } = register
    const table = filledIn(register)
    const key = `registers.${index}`
    return single && table.rows.length > 0
      ? singleRecord(title, table, set.page.inner, within, key, set)
      : tableNode(title, table, set.page.inner, within, key, set)
  })
  return {
    section: [pageHead({ ...head, id: 'registers' }, within, set), ...withoutLastMargin(nodes)],
    header: runningHead(head.title, set),
    pageMargins: [side, top, side, bottom],
  } as unknown as Content
}

/** Of ratings, the cells that have any: hundreds of practices that nobody has rated would make a hundred pages of names. */
function filledIn({ id, table }: Register): Table {
  const names = 2
  const isRated = (row: readonly Cell[]) => row.some((cell, at) => at >= names && cell.kind !== 'empty')
  return withoutEmptyColumns(id === 'rating' ? { ...table, rows: table.rows.filter(isRated) } : table)
}

/** Which letters the document had to leave to a box, so that nobody looks for them in vain. */
export function substitutesNode(lost: readonly number[], set: Typesetter): Content {
  const small = {
    text: substitutesText(lost, set.say),
    fontSize: set.sizes.small,
    color: set.palette.muted,
    margin: [0, 10, 0, 0] as [number, number, number, number],
  }
  return tagged(small, { role: 'P', within: [{ role: 'Sect', id: 'registers' }] })
}
