import type { Say } from '#shared/messages/translate.ts'
import type { Workings } from '#shared/report/workings.ts'
import { cellAddress } from './address.ts'
import { input, words } from './planned-cell.ts'
import type { PlannedRow, SheetPlan, Validation } from './sheet-plan.ts'

const headerRow = 3
const valueColumn = 2

/** The settings that formulas refer to, each a cell with a name. */
export function settingsSheet({ settings }: Workings, name: string, say: Say): SheetPlan {
  const address = (at: number): string => cellAddress(valueColumn, headerRow + 1 + at)
  return {
    name,
    about: say('xlsx.settings.note'),
    live: true,
    widths: [48, 14, 34],
    rows: rows(),
    size: settings.length + headerRow,
    frozen: { rows: headerRow, columns: 0 },
    headerRow,
    filter: null,
    validations: settings.map(
      ({ choices, min, max }, at): Validation =>
        choices === null
          ? { area: address(at), kind: 'number', min, max, whole: false }
          : { area: address(at), kind: 'list', values: choices },
    ),
    levels: [],
    names: settings.map((setting, at) => ({ name: setting.name, address: `$B$${headerRow + 1 + at}` })),
    merges: [],
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.settings'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.settings.note'), 'note')] }
    yield {
      cells: [
        words(say('xlsx.setting'), 'header'),
        words(say('xlsx.value'), 'headerEnd'),
        words(say('xlsx.name'), 'header'),
      ],
    }
    for (const { label, value, name: own } of settings) {
      yield { cells: [words(label), input(value, typeof value === 'string' ? 'inputText' : 'input'), words(own)] }
    }
  }
}
