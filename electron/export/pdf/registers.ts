import type { Content } from 'pdfmake/interfaces'
import type { Cell, Register, Table } from '#shared/report/report.ts'
import { withoutEmptyColumns } from '#shared/report/without-empty-columns.ts'
import { pageHead } from './page-head.ts'
import { mostOnTrial, type PdfPart } from './pdf-document.ts'
import { runningHead } from './running-lines.ts'
import { scoreMatrix } from './score-matrix.ts'
import { mostInTail } from './section-parts.ts'
import { singleRecord } from './single-record.ts'
import { substitutesNodes } from './substitutes-node.ts'
import { tableNode } from './table.ts'
import type { TagStep } from './tag.ts'
import { closer, type Typesetter } from './typesetter.ts'
import { withoutLastMargin } from './without-last-margin.ts'

/**
 * Every register in full, one after the other: what the pages before could only show in parts.
 * @param lost letters that are boxes, which stands above them
 */
export function registerParts(registers: readonly Register[], lost: readonly number[], set: Typesetter): PdfPart[] {
  const { side, top, bottom } = set.page
  const within: readonly TagStep[] = [{ role: 'Sect', id: 'registers' }]
  const head = {
    title: set.say('pdf.registers'),
    headline: set.say('pdf.registersHeadline'),
    soWhat: set.say('pdf.registersNote', { count: registers.length }),
  }
  const headed = () =>
    ({
      section: [
        pageHead({ ...head, id: 'registers' }, within, set),
        ...substitutesNodes(lost, [0, 0, 0, 6], within, set),
      ],
      header: runningHead(head.title, set),
      pageMargins: [side, top, side, bottom],
    }) as unknown as Content
  const printed = registers.flatMap((register) => (register.id === 'score' ? scoreMatrix(register) : [register]))
  const nodesOf = (register: Register, index: number, own: Typesetter): Content[] => {
    const node = registerNode(register, within, `registers.${index}`, own)
    return index === printed.length - 1 ? withoutLastMargin([node]) : [node]
  }
  const weights = printed.map(({ table }) => table.rows.length)
  const weight = weights.reduce((sum, rows) => sum + rows, 0)
  // Of many, the last ones that have few rows together.
  let [ending, left] = [weights.length, mostInTail]
  while (ending > 1 && (weights[ending - 1] ?? 0) <= left) {
    ending -= 1
    left -= weights[ending] ?? 0
  }
  // All at once where they are few: then their last page is looked at, too.
  if (weight <= mostOnTrial) {
    const all = (own: Typesetter) => [headed(), ...printed.flatMap((register, index) => nodesOf(register, index, own))]
    return [{ weight, make: () => all(set), closer: closer(set).map((own) => () => all(own)) }]
  }
  const tail = (own: Typesetter) => printed.slice(ending).flatMap((register, at) => nodesOf(register, ending + at, own))
  return [
    { weight: 0, make: () => [headed()] },
    ...printed.slice(0, ending).map(
      (register, index): PdfPart => ({
        weight: weights[index] ?? 0,
        make: () => nodesOf(register, index, set),
      }),
    ),
    {
      weight: weights.slice(ending).reduce((sum, rows) => sum + rows, 0),
      make: () => tail(set),
      closer: closer(set).map((own) => () => tail(own)),
      goesOn: true,
    },
  ]
}

function registerNode(register: Register, within: readonly TagStep[], key: string, set: Typesetter): Content {
  const { title, single } = register
  const table = filledIn(register)
  return single && table.rows.length > 0
    ? singleRecord(title, table, set.page.inner, within, key, set)
    : tableNode(title, table, set.page.inner, within, key, set)
}

/** Of ratings, the cells that have any: hundreds of practices that nobody has rated would make a hundred pages of names. */
function filledIn({ id, table }: Register): Table {
  const names = 2
  const isRated = (row: readonly Cell[]) => row.some((cell, at) => at >= names && cell.kind !== 'empty')
  return withoutEmptyColumns(id === 'rating' ? { ...table, rows: table.rows.filter(isRated) } : table)
}
