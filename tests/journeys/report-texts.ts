import type { Block, Cell, Report } from '#shared/report/report.ts'

type Placed = { readonly place: string; readonly text: string }

/**
 * Every text that the sections of a report have as text, with where it stands. What pictures write into themselves is not
 * among them: they cut names to their room, and the tables behind them have them whole.
 */
export function textsOfSections({ sections }: Pick<Report, 'sections'>): readonly Placed[] {
  return sections.flatMap(({ id, headline, soWhat, blocks }) => [
    { place: `${id} headline`, text: headline },
    // The strategy on a page is one drawing under its headline.
    ...(id === 'strategyOnAPage' ? [] : [{ place: `${id} soWhat`, text: soWhat }]),
    ...blocks.flatMap((block, at) => textsOf(block).map((text) => ({ place: `${id} ${block.kind} ${at}`, text }))),
  ])
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'metrics':
      return block.items.map(({ label }) => label)
    case 'callout':
      return [block.title, block.text]
    case 'table':
      return [block.title, ...block.table.rows.flat().flatMap(textOfCell)]
    case 'chart':
      return block.table?.rows.flat().flatMap(textOfCell) ?? []
    case 'strategyOnAPage':
      return []
  }
}

function textOfCell(cell: Cell): readonly string[] {
  return cell.kind === 'text' || cell.kind === 'tag' ? [cell.text] : []
}
