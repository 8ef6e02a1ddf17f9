import type { InputCell } from '#electron/export/xlsx/input-rows.ts'
import { inputSheetName } from '#electron/export/xlsx/sheet-mark.ts'
import { createSheetNames } from '#electron/export/xlsx/sheet-names.ts'
import type { SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { isInput } from '#electron/export/xlsx/with-mark.ts'
import { liveSheets } from '#electron/export/xlsx/workbook-plan.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'
import type { InputComparison } from './compare-inputs.ts'
import { readInput } from './input-value.ts'
import type { MarkedSheet } from './marked-sheets.ts'
import { plannedText } from './same-cell.ts'

/**
 * The sheets of formulas as the export wrote them, made when the first is asked for.
 * @param say in the language of the sheets
 */
export function createInputSheets(
  exported: Workbook,
  workbook: Workbook,
  say: Say,
  locale: string,
): (marked: MarkedSheet) => InputComparison | undefined {
  const plansOf = (state: Workbook): readonly SheetPlan[] => {
    const name = createSheetNames()
    name(say('xlsx.contents'))
    const plans = liveSheets(buildWorkings(state, say), { revision: state.revision, locale }, name, say)
    return plans.map((plan) => ({ ...plan, rows: [...plan.rows] }))
  }
  const written = once(() => plansOf(exported))
  const now = once(() => printedInputs(plansOf(workbook)))

  return ({ mark }) => {
    const plan = written().find(({ inputs }) => inputs !== undefined && inputSheetName(inputs.sheet) === mark.entity)
    if (plan === undefined) return undefined
    return {
      plan,
      read: (input, cell) => readInput(input, cell, exported, { workbook, say }),
      printedNow: (input) => now().get(keyOf(input)) ?? '',
    }
  }
}

/** What stands in each cell for input. */
function printedInputs(plans: readonly SheetPlan[]): ReadonlyMap<string, string> {
  const printed = new Map<string, string>()
  for (const { inputs, rows } of plans) {
    let next = 0
    for (const { cells } of rows) {
      const own = cells.filter(isInput)
      if (own.length === 0) continue
      for (const [at, { value }] of own.entries()) {
        const input = inputs?.rows[next]?.inputs[at]
        if (input !== undefined) printed.set(keyOf(input), plannedText(value))
      }
      next += 1
    }
  }
  return printed
}

/** The same for the same cell, whatever scale it is on. */
function keyOf(input: InputCell): string {
  const { min: _min, max: _max, ...rest } = { min: 0, max: 0, ...input }
  return JSON.stringify(rest)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
