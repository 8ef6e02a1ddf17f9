import type { Say } from '#shared/messages/translate.ts'
import type { Metric, Section, Table } from '#shared/report/report.ts'

/** @property named whether its title is a name, and not the description of a picture that it is behind */
export type TitledTable = { readonly title: string; readonly table: Table; readonly named: boolean }

/** What of a section stands in tables: its own, those behind its charts, and its cards. */
export function tablesOf(section: Section, say: Say): readonly TitledTable[] {
  return section.blocks.flatMap((block): readonly TitledTable[] => {
    if (block.kind === 'table') return [{ ...block, named: block.title !== '' }]
    if (block.kind === 'metrics') return keyFigures(block.items, say)
    if (block.kind === 'strategyOnAPage') return keyFigures(block.page.metrics, say)
    if (block.kind === 'chart' && block.table !== null)
      return [{ title: say('xlsx.drawn', { what: block.altOfAll ?? block.alt }), table: block.table, named: false }]
    return []
  })
}

/** What stands on cards elsewhere, as a table; none where nothing is known yet. */
function keyFigures(items: readonly Metric[], say: Say): readonly TitledTable[] {
  if (items.length === 0) return []
  const figures: TitledTable = {
    title: say('xlsx.keyFigures'),
    named: true,
    table: {
      columns: [
        { key: 'figure', title: say('xlsx.figure'), width: 3, align: 'start' },
        { key: 'value', title: say('xlsx.value'), width: 1, align: 'end' },
      ],
      rows: items.map(({ label, value }) => [{ kind: 'text', text: label }, value]),
      whenEmpty: '',
    },
  }
  return [figures]
}
