import type { Say } from '#shared/messages/translate.ts'
import { onSheet } from './address.ts'
import { formulaMeanings, type LiveNames } from './formula-meanings.ts'
import { type FormulaUse, formulaUses } from './formula-uses.ts'
import { words } from './planned-cell.ts'
import { rowsAgain } from './rows-again.ts'
import { nothingMore, type PlannedRow, type SheetPlan } from './sheet-plan.ts'

const headerRow = 4

/** Each formula of the live sheets: where it stands, what it reads and, in words, what it does. METHOD C. */
export function formulaSheet(sheets: readonly SheetPlan[], names: LiveNames, say: Say): SheetPlan {
  const uses = sheets.flatMap(formulaUses)
  const meanings = formulaMeanings(names, say)
  return {
    name: names.formulas,
    about: say('xlsx.formulas.note'),
    live: false,
    widths: [19, 32, 11, 8, 58, 72],
    rows: rowsAgain(rows),
    size: uses.length + headerRow,
    frozen: { rows: headerRow, columns: 0 },
    headerRow,
    ...nothingMore,
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.formulas'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.formulas.note'), 'note')] }
    yield { cells: [] }
    yield {
      cells: [
        words(say('xlsx.sheet'), 'header'),
        words(say('xlsx.figure'), 'header'),
        words(say('xlsx.formulas.cell'), 'header'),
        words(say('xlsx.formulas.count'), 'headerEnd'),
        words(say('xlsx.formulas.says'), 'header'),
        words(say('xlsx.formulas.formula'), 'header'),
      ],
    }
    for (const each of uses) yield { cells: cellsOf(each) }
  }

  function cellsOf({ sheet, heading, cell, count, formula }: FormulaUse): PlannedRow['cells'] {
    return [
      words(sheet),
      words(heading, 'strong'),
      { ...words(cell, 'link'), link: `#${onSheet(sheet, cell)}` },
      { value: count, style: 'integer' },
      words(meanings(sheet, heading.split(' · ')[0] ?? '')),
      words(`=${formula}`),
    ]
  }
}
