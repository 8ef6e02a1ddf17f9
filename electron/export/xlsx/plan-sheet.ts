import type { Say } from '#shared/messages/translate.ts'
import type { WorkingPlan, WorkingPlanItem } from '#shared/report/workings.ts'
import { area, cellAddress } from './address.ts'
import { amountWidth } from './column-widths.ts'
import { excelDate, excelSerial } from './excel-text.ts'
import { planAmounts } from './input-rows.ts'
import { input, live, words } from './planned-cell.ts'
import type { PlannedCell, PlannedRow, SheetPlan, Validation } from './sheet-plan.ts'
import { firstRowsOfWaves } from './wave-rows.ts'

const headerRow = 4
/** Of a column of amounts, which somebody may make greater by a digit. */
const leastAmount = 16
const top = headerRow + 1
const columns = {
  number: 1,
  code: 2,
  title: 3,
  lane: 4,
  start: 5,
  finish: 6,
  progress: 7,
  wave: 8,
  waveStart: 9,
  waveFinish: 10,
  from: 11,
  to: 12,
  oneOff: 13,
  run: 16,
  saving: 19,
} as const

/** Where the plan has what other sheets refer to. Of amounts, low is the first column, then likely and high. */
export function planLayout({ items }: WorkingPlan) {
  return { ...columns, top, bottom: top + items.length - 1 }
}

/** When each initiative happens and what it costs: the dates and amounts that money and roadmap are computed from. METHOD C10 and C11. */
export function planSheet(plan: WorkingPlan, name: string, say: Say): SheetPlan {
  const { items } = plan
  const { bottom } = planLayout(plan)
  const firstRows = firstRowsOfWaves(items)
  const ranges = items.flatMap(({ oneOff, run, saving }) => [oneOff ?? [], run ?? [], saving ?? []].flat())
  const amount = amountWidth(
    ranges.flatMap(({ low, likely, high }) => [low, likely, high]),
    leastAmount,
  )
  return {
    name,
    about: say('xlsx.plan.note'),
    live: true,
    widths: [6, 10, 40, 22, 13, 13, 11, 16, 13, 13, 13, 13, ...planAmounts.map(() => amount)],
    rows: rows(),
    size: bottom,
    frozen: { rows: headerRow, columns: columns.title },
    headerRow,
    filter: null,
    validations: [
      {
        area: area(columns.progress, top, columns.progress, bottom),
        kind: 'number',
        min: 0,
        max: 1,
        whole: false,
      },
      ...[columns.oneOff, columns.run, columns.saving].map((low) => rising(low)),
    ],
    levels: [],
    names: [],
    merges: [],
  }

  /** Low, likely and high of an amount, of which any may be missing. */
  function rising(low: number): Validation {
    const cell = (column: number): string => `$${cellAddress(column, top)}`
    const figures = `${cell(low)}:${cell(low + 2)}`
    const inOrder = (a: number, b: number): string => `OR(${cell(a)}="",${cell(b)}="",${cell(a)}<=${cell(b)})`
    const pairs = [inOrder(low, low + 1), inOrder(low + 1, low + 2), inOrder(low, low + 2)]
    return {
      area: area(low, top, low + 2, bottom),
      kind: 'rule',
      formula: `AND(COUNT(${figures})=COUNTA(${figures}),${pairs.join(',')})`,
      advice: say('xlsx.plan.rising'),
    }
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.plan'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.plan.note'), 'note')] }
    yield { cells: [] }
    yield { cells: headers() }
    for (const [at, item] of items.entries()) yield { cells: itemCells(item, at) }
  }

  function headers(): readonly PlannedCell[] {
    const texts = [
      say('xlsx.number'),
      say('xlsx.code'),
      say('xlsx.initiative'),
      say('entity.lane'),
      say('field.start'),
      say('field.finish'),
      say('field.progress'),
      say('entity.wave'),
      say('xlsx.waveStart'),
      say('xlsx.waveFinish'),
      say('xlsx.from'),
      say('xlsx.to'),
      ...planAmounts.map((field) => say(`field.${field}`)),
    ]
    const left: readonly number[] = [columns.code, columns.title, columns.lane, columns.wave]
    return texts.map((text, at) =>
      words(text, at === 0 ? 'headerMiddle' : left.includes(at + 1) ? 'header' : 'headerEnd'),
    )
  }

  function itemCells(item: WorkingPlanItem, at: number): readonly PlannedCell[] {
    const row = top + at
    return [
      { value: at + 1, style: 'place' },
      words(item.code),
      words(item.title),
      words(item.lane),
      dateInput(item.start),
      dateInput(item.finish),
      input(item.progress, 'inputPercent'),
      words(item.wave),
      waveDay(item, at, columns.waveStart, item.waveStart),
      waveDay(item, at, columns.waveFinish, item.waveFinish),
      ...dayCells(item, row),
      ...amounts(item.oneOff),
      ...amounts(item.run),
      ...amounts(item.saving),
    ]
  }

  /** Given once for each wave, so that a changed day moves all that is in it. */
  function waveDay({ waveId }: WorkingPlanItem, at: number, column: number, iso: string | null): PlannedCell {
    if (waveId === null) return { value: null, style: 'text' }
    const first = firstRows.get(waveId) ?? at
    if (first === at) return dateInput(iso)
    const given = cellAddress(column, top + first)
    return live(`IF(ISNUMBER(${given}),${given},"")`, iso === null ? null : excelSerial(iso), 'computedDate')
  }

  /** The days that count: its own, else those of the wave; with one of them only, that day. 0, shown as nothing: none. */
  function dayCells({ from, to }: WorkingPlanItem, row: number): readonly PlannedCell[] {
    const cell = (column: number): string => cellAddress(column, row)
    const [start, finish, waveStart, waveFinish] = [
      cell(columns.start),
      cell(columns.finish),
      cell(columns.waveStart),
      cell(columns.waveFinish),
    ]
    const own = `COUNT(${start}:${finish})>0`
    const either = (first: string, second: string): string => `IF(ISNUMBER(${first}),${first},N(${second}))`
    return [
      live(
        `IF(${own},${either(start, finish)},${either(waveStart, waveFinish)})`,
        from === null ? 0 : excelSerial(from),
        'computedDate',
      ),
      live(
        `MAX(${cell(columns.from)},IF(${own},${either(finish, start)},${either(waveFinish, waveStart)}))`,
        to === null ? 0 : excelSerial(to),
        'computedDate',
      ),
    ]
  }
}

function dateInput(iso: string | null): PlannedCell {
  return { value: iso === null ? null : excelDate(iso), style: 'inputDate' }
}

function amounts(range: WorkingPlanItem['oneOff']): readonly PlannedCell[] {
  return [range?.low, range?.likely, range?.high].map((amount) => input(amount ?? null, 'inputMoney'))
}
