import type { Block, Section } from '#shared/report/report.ts'
import { cutTextNodes } from './cut-texts.ts'
import { mostOnTrial, type PdfPart } from './pdf-document.ts'
import { sectionNodes } from './section-nodes.ts'
import { tableNode } from './table.ts'
import { closer, type Typesetter } from './typesetter.ts'
import { withoutLastMargin } from './without-last-margin.ts'

/** Of a large section the last tables are laid out again, up to so many rows. */
export const mostInTail = 200

/**
 * A section as parts to print: one that is laid out again where it ends with little on a page. Of a large one, that would take too long: it
 * comes in two parts, and only its last, short tables are laid out again.
 */
export function sectionParts(section: Section, set: Typesetter, isWhole: (text: string) => boolean): PdfPart[] {
  const weight = weightOf(section.blocks)
  const tail = weight > mostOnTrial ? tailOf(section.blocks) : []
  if (tail.length === 0) {
    const make = (own: Typesetter) => () => sectionNodes(section, own, isWhole)
    return [{ weight, make: make(set), closer: weight > mostOnTrial ? [] : closer(set).map(make) }]
  }
  // Told after the last tables, as in any other section.
  const cut = new Set<string>()
  const before = { ...section, blocks: section.blocks.slice(0, -tail.length) }
  const within = [{ role: 'Sect', id: section.id }] as const
  const make = (own: Typesetter) => () => {
    const key = `${section.id}.end`
    const tables = tail.map(({ title, table }, at) =>
      tableNode(title, table, own.page.inner, within, `${key}.${at}`, own),
    )
    return withoutLastMargin([...tables, ...cutTextNodes(cut, within, `${key}.cut`, own)])
  }
  return [
    { weight: weightOf(before.blocks), make: () => sectionNodes(before, set, isWhole, cut) },
    { weight: weight - weightOf(before.blocks), make: make(set), closer: closer(set).map(make), goesOn: true },
  ]
}

type TableBlock = Extract<Block, { kind: 'table' }>

/** The last tables of a section that have few rows together; not all that it has. */
function tailOf(blocks: readonly Block[]): TableBlock[] {
  let rows = 0
  const tail: TableBlock[] = []
  for (const block of blocks.slice(1).reverse()) {
    if (block.kind !== 'table') break
    rows += block.table.rows.length
    if (rows > mostInTail) break
    tail.unshift(block)
  }
  return tail
}

/** In rows of tables; the words and pictures of a section are about as much work as some rows. */
function weightOf(blocks: readonly Block[]): number {
  const rows = blocks.map((block) =>
    block.kind === 'table' || block.kind === 'chart' ? (block.table?.rows.length ?? 0) : 0,
  )
  return rows.reduce((sum, count) => sum + count, 50)
}
