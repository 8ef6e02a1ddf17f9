import type { Say } from '#shared/messages/translate.ts'
import type { WorkingRollUp, Workings } from '#shared/report/workings.ts'
import { cellAddress, columnRange, onSheet } from './address.ts'
import { assessmentLayout } from './assessment-sheet.ts'
import { pageRoom } from './page-breaks.ts'
import { pagesOfPieces } from './piece-breaks.ts'
import { live, words } from './planned-cell.ts'
import { rowHeight, usualPoints } from './row-height.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

const domainHeader = 4
/** Letters take less room than digits, but the word stands beside the edge. */
const roomBeside = 1
const columns = { label: 1, rated: 2, applicable: 3, coverage: 4, preliminary: 5, value: 6, target: 7 }

/** Where the domains stand, for what refers to them. */
export const rollUpLayout = { firstDomain: domainHeader + 1, label: 'A', value: 'F', target: 'G' } as const

/** What practices come to by domain, altogether and by lens. METHOD C5. */
export function rollUpSheet(workings: Workings, name: string, assessmentName: string, say: Say): SheetPlan {
  const { domains, overall, lensIndices, meanOfLensIndices } = workings.assessment
  const layout = assessmentLayout(workings)
  const column = (at: number): string => onSheet(assessmentName, columnRange(at, layout.top, layout.bottom))
  const [capability, target, importance] = [column(layout.capability), column(layout.target), column(layout.importance)]
  const levels = onSheet(
    assessmentName,
    `${columnRange(layout.firstLens, layout.top, layout.bottom).split(':')[0]}:${columnRange(layout.lastLens, layout.top, layout.bottom).split(':')[1]}`,
  )
  const na = `"${say('xlsx.notApplicable').replaceAll('"', '""')}"`
  const lensHeader = domainHeader + domains.length + 3
  const widths = [34, 10, 12, 11, 15, Math.max(12, say('xlsx.refused').length + roomBeside), 10]
  return {
    name,
    about: say('xlsx.rollUps.note'),
    live: true,
    widths,
    rows: rows(),
    size: lensHeader + lensIndices.length + 1,
    frozen: { rows: 3, columns: 1 },
    headerRow: null,
    onePageWide: true,
    upright: true,
    breaks: breaks(),
    filter: null,
    validations: [],
    levels: [
      areaOf(domainHeader + 1, domainHeader + domains.length + 1),
      areaOf(lensHeader + 1, lensHeader + lensIndices.length + 1),
    ],
    names: [],
    merges: [],
  }

  /** Each table stays whole on a page, with its head. */
  function breaks(): readonly number[] {
    const heights = [...rows()].map((row) => rowHeight(row, widths) ?? usualPoints)
    const sum = (from: number, to?: number): number => heights.slice(from, to).reduce((all, one) => all + one, 0)
    const [head, lens] = [domainHeader - 1, lensHeader - 2]
    const room = pageRoom(
      widths.reduce((all, one) => all + one, 0),
      true,
    )
    const pieces = [
      { rows: lens - head, height: sum(head, lens) },
      { rows: heights.length - lens, height: sum(lens) },
    ]
    return pagesOfPieces({ rows: head, height: sum(0, head) }, heights[0] ?? 0, pieces, room).ends
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.rollUps'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.rollUps.note'), 'note')] }
    yield { cells: [] }
    yield { cells: headers([say('xlsx.domain')], [say('xlsx.capability'), say('xlsx.target')]) }
    for (const [at, domain] of domains.entries()) {
      const row = domainHeader + 1 + at
      yield { cells: practicesRow(domain, row, `(${column(layout.domain)}=$A${row})`) }
    }
    yield {
      cells: practicesRow(
        overall,
        domainHeader + domains.length + 1,
        `(${column(layout.domain)}=${column(layout.domain)})`,
      ),
    }
    yield { cells: [] }
    yield { cells: headers([say('xlsx.lens')], [say('xlsx.index'), say('xlsx.low')]) }
    for (const [at, index] of lensIndices.entries()) {
      const row = lensHeader + 1 + at
      const seen = column(layout.firstLens + at)
      yield {
        cells: [
          ...summary(index, row, {
            rated: `COUNT(${seen})`,
            applicable: `SUMPRODUCT(--(${seen}<>${na}))`,
            value: weighted(seen, '1'),
          }),
          live(`COUNTIF(${seen},"<="&systemic_level)`, index.low, 'computedInteger'),
        ],
      }
    }
    const indices = columnRange(columns.preliminary, lensHeader + 1, lensHeader + lensIndices.length)
    yield {
      cells: [
        words(say('xlsx.meanOfIndices'), 'strong'),
        null,
        null,
        null,
        live(`IF(COUNT(${indices})=0,"",AVERAGE(${indices}))`, meanOfLensIndices),
      ],
    }
  }

  function headers(first: readonly string[], last: readonly string[]): readonly PlannedCell[] {
    const middle = [say('xlsx.rated'), say('xlsx.applicable'), say('xlsx.coverage'), say('xlsx.preliminary')]
    return [...first, ...middle, ...last].map((text, at) => words(text, at === 0 ? 'header' : 'headerEnd'))
  }

  /** Σ importance·value ÷ Σ importance where `of` holds; the plain mean where nothing that has a value weighs anything. */
  function weighted(values: string, of: string): string {
    const has = `${of}*ISNUMBER(${values})`
    const weight = `SUMPRODUCT(${has},${importance})`
    const plain = `SUMPRODUCT(${has},${values})/SUMPRODUCT(${has})`
    return `IF(SUMPRODUCT(${has})=0,"",IF(${weight}>0,SUMPRODUCT(${has},${values},${importance})/${weight},${plain}))`
  }

  function practicesRow(rollUp: WorkingRollUp, row: number, of: string): readonly PlannedCell[] {
    return [
      ...summary(rollUp, row, {
        rated: `SUMPRODUCT(${of}*ISNUMBER(${levels}))`,
        applicable: `SUMPRODUCT(${of}*(${levels}<>${na}))`,
        value: weighted(capability, of),
      }),
      live(weighted(target, of), rollUp.target),
    ]
  }

  type Formulas = { readonly rated: string; readonly applicable: string; readonly value: string }

  function summary(rollUp: Omit<WorkingRollUp, 'target'>, row: number, formulas: Formulas): readonly PlannedCell[] {
    const cell = (at: number): string => cellAddress(at, row)
    const [rated, applicable, coverage] = [cell(columns.rated), cell(columns.applicable), cell(columns.coverage)]
    const preliminary = cell(columns.preliminary)
    const refused = say('xlsx.refused')
    return [
      words(rollUp.label, 'strong'),
      live(formulas.rated, rollUp.rated, 'computedInteger'),
      live(formulas.applicable, rollUp.applicable, 'computedInteger'),
      live(`IF(${applicable}>0,${rated}/${applicable},1)`, rollUp.coverage, 'computedPercent'),
      live(formulas.value, rollUp.preliminary),
      live(
        `IF(${preliminary}="","",IF(${coverage}<roll_up_coverage,"${refused.replaceAll('"', '""')}",${preliminary}))`,
        rollUp.value ?? (rollUp.preliminary === null ? null : refused),
      ),
    ]
  }
}

function areaOf(from: number, to: number) {
  return {
    area: `${cellAddress(columns.preliminary, from)}:${cellAddress(columns.value, to)}`,
    firstCell: cellAddress(columns.preliminary, from),
  }
}
