import type { ChangedCell, SheetProposal } from '#shared/contract/sheet-proposal.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/** What an edited export of a workbook could hold, so that every part of the dialog that reads it back has something. */
export function editedExport(workbook: Workbook): SheetProposal {
  const [objective, second, third] = rowsOf(workbook, 'objective')
  const practice = rowsOf(workbook, 'practice')[0]
  if (objective === undefined || second === undefined || third === undefined || practice === undefined) {
    return { label: 'Read Edited.xlsx back', changes: [], conflicts: [], added: [], removed: [], problems: [] }
  }
  const titleOf = (row: { readonly id: string; readonly title: string }, at: number, after: string): ChangedCell => ({
    sheet: 'Objectives',
    row: at,
    column: 'B',
    entity: 'objective',
    id: row.id,
    name: rowTitle('objective', row),
    field: 'Title',
    before: row.title,
    now: row.title,
    after,
    change: { entity: 'objective', id: row.id, before: { title: row.title }, after: { title: after } },
  })
  return {
    label: 'Read Edited.xlsx back',
    changes: [titleOf(objective, 4, 'Critical services never stop')].filter(({ now, after }) => now !== after),
    conflicts: [{ ...titleOf(second, 5, 'Decide from data alone'), before: 'Decisions rest on data' }].filter(
      ({ now, after }) => now !== after,
    ),
    added: [
      {
        sheet: 'Objectives',
        row: 9,
        entity: 'objective',
        name: 'Suppliers are partners',
        change: {
          entity: 'objective',
          id: '0190a000-0000-7000-8000-000000000001',
          before: null,
          after: { title: 'Suppliers are partners', position: 99 },
        },
      },
    ],
    removed: [{ sheet: 'Objectives', entity: 'objective', id: third.id, name: rowTitle('objective', third) }],
    problems: [
      { sheet: 'Assessment', row: 12, column: 'F', sentence: '“7” is no level from 0 to 5' },
      { sheet: 'Objectives', row: null, column: null, sentence: 'the table has no column “Owner”' },
    ],
  }
}
