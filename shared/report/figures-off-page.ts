import type { Formatter } from './format.ts'
import type { Block, Cell, Section, Table } from './report.ts'

/**
 * The figures in a headline that a person wrote which stand nowhere else on its page: it may have been written for other
 * data. Years are left aside.
 */
export function figuresOffPage(headline: string, section: Section, format: Formatter): readonly string[] {
  const onPage = new Set(section.blocks.flatMap((block) => textsOf(block, format)).flatMap(figuresIn))
  return [...new Set(figuresIn(headline))].filter((figure) => !isYear(figure) && !onPage.has(figure))
}

function figuresIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,\u00a0\u202f’]\d+)*/g) ?? []
}

function isYear(figure: string): boolean {
  return /^(19|20)\d\d$/.test(figure)
}

function textsOf(block: Block, format: Formatter): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'metrics':
      return block.items.flatMap(({ value, label }) => [format.cell(value), label])
    case 'callout':
      return [block.title, block.text]
    case 'table':
      return textsOfTable(block.table, format)
    case 'chart':
      return [block.alt, ...(block.table === null ? [] : textsOfTable(block.table, format))]
    case 'strategyOnAPage':
      return [JSON.stringify(block.page)]
  }
}

function textsOfTable({ rows }: Table, format: Formatter): readonly string[] {
  const written = (cell: Cell): string => format.cell(cell)
  return rows.flatMap((cells) => cells.map(written))
}
