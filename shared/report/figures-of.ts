import type { Block, Cell, Section, Table } from './report.ts'

/** The ids of the figures that a section states in its head, its sentences and its cards, in their order. */
export function statedFigures({ figures = [], blocks }: Pick<Section, 'figures' | 'blocks'>): readonly string[] {
  return [
    ...figures,
    ...blocks.flatMap((block) => {
      if (block.kind === 'metrics') return block.items.flatMap(({ value }) => figureOf(value))
      return block.kind === 'callout' ? (block.figures ?? []) : []
    }),
  ]
}

/** The ids of the figures in the tables of a section, those behind its pictures too. */
export function tabledFigures({ blocks }: Pick<Section, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'strategyOnAPage') return block.page.goals.flatMap(({ figure }) => figure ?? [])
    return tableOf(block)?.rows.flatMap((row) => row.flatMap(figureOf)) ?? []
  })
}

function tableOf(block: Block): Table | null {
  return block.kind === 'table' || block.kind === 'chart' ? block.table : null
}

function figureOf(cell: Cell): readonly string[] {
  return 'figure' in cell && cell.figure !== undefined ? [cell.figure] : []
}
