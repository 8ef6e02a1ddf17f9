import type { TableNode } from './pdfmake-types.ts'
import { heightOf, leastOfRow, mostWhite, type RowPlan, rowPlan } from './row-plan.ts'
import { type Builder, type NextLine, surelyFits, textsOfRow } from './row-texts.ts'

/** By which a table with rows of texts says where these may break. */
export type RowRules = {
  /** What stands above the first row; null where that is kept with it in another way. */
  readonly above: number | null
  /** The columns that name a row. */
  readonly names: (row: number) => ReadonlySet<number>
  /** Whether a row is the second one of a group: the first is not left at the foot of a page. */
  readonly isSecond: (row: number) => boolean
  /** What a page has room for. */
  readonly body: number
  /** No more than this share of a page is left white for two rows to begin a table. */
  readonly beginning: number
}

/** Above and below the texts of a row, with the line below it. */
function around(node: TableNode, row: number): number {
  const { _layout: layout } = node
  return layout.paddingTop(row, node) + layout.paddingBottom(row, node) + 1
}

/** What becomes of a row where it stands; null where it has room as it is. */
export function planned(builder: Builder, node: TableNode, row: number, nextLine: NextLine): RowPlan | null {
  const { rules } = node.table.goingOn ?? {}
  const cells = node.table.body[row] ?? []
  if (rules === undefined) return null
  const { availableHeight } = builder.writer.context()
  const room = availableHeight - around(node, row)
  const beginsGroup = rules.isSecond(row + 1)
  const white = beginsGroup ? rules.body * mostWhite.whole : 0
  if (surelyFits(node, cells, room - white)) return null
  const texts = textsOfRow(builder, node, cells, nextLine)
  if (texts === null) return null
  const plan = rowPlan(texts, rules.names(row), room, rules.body)
  if (plan !== null || !beginsGroup) return plan
  const next = node.setting?.cells(row + 1)
  const second = next === undefined ? null : textsOfRow(builder, node, next, nextLine)
  if (second === null) return null
  const height = Math.max(...texts.map(({ heights }) => heightOf(heights))) + around(node, row + 1)
  const fits = height + leastOfRow(second, rules.names(row + 1), rules.body) <= room
  return fits ? null : { moves: true, stops: new Map() }
}

/** What stands together where a table begins: what is above its first row, that one and some of the second. */
export function leastOfFirst(builder: Builder, node: TableNode, nextLine: NextLine): number {
  const { goingOn, headerRows = 0 } = node.table
  const above = goingOn?.rules?.above ?? null
  if (goingOn?.rules === undefined || above === null) return 0
  const { names, body, beginning } = goingOn.rules
  const textsAt = (row: number) => {
    const cells = node.setting?.cells(row)
    return cells === undefined ? null : textsOfRow(builder, node, cells, nextLine)
  }
  const first = textsAt(headerRows)
  if (first === null) return 0
  const least = leastOfRow(first, names(headerRows), body) + around(node, headerRows)
  const second = headerRows + 1 < node.table.body.length ? textsAt(headerRows + 1) : null
  if (second === null) return above + least
  const height = Math.max(...first.map(({ heights }) => heightOf(heights))) + around(node, headerRows)
  const both = height + leastOfRow(second, names(headerRows + 1), body) + around(node, headerRows + 1)
  const hasMore = first.some((text) => text.hasMore)
  return above + (!hasMore && both < body * beginning ? both : least)
}
