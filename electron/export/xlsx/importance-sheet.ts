import type { Say } from '#shared/messages/translate.ts'
import type { WorkingPractice, Workings } from '#shared/report/workings.ts'
import { area, cellAddress, columnLetters, columnRange } from './address.ts'
import { input, live, words } from './planned-cell.ts'
import type { PlannedRow, SheetPlan } from './sheet-plan.ts'

/** Where things stand on the importance sheet, for the formulas of others. */
export type ImportanceLayout = {
  readonly top: number
  readonly bottom: number
  readonly number: number
  readonly importance: number
  readonly suggestedTarget: number
}

const weightRow = 4
const headerRow = 5
const top = headerRow + 1
const firstGoal = 5
const columns = { number: 1, code: 2, practice: 3, stakeholder: 4 }

export function importanceLayout({ assessment }: Workings): ImportanceLayout {
  const after = firstGoal + assessment.goals.length
  const bottom = top + Math.max(1, assessment.practices.length) - 1
  return { top, bottom, number: columns.number, importance: after + 1, suggestedTarget: after + 3 }
}

/** Importance of each practice from goals and stakeholders, and the target it suggests. METHOD C3. */
export function importanceSheet(workings: Workings, name: string, say: Say): SheetPlan {
  const { goals, practices } = workings.assessment
  const layout = importanceLayout(workings)
  const cascade = firstGoal + goals.length
  const { bottom, importance } = layout
  const least = cellAddress(importance, 3)
  const greatest = cellAddress(importance + 1, 3)
  return {
    name,
    about: say('xlsx.importance.note'),
    live: true,
    widths: [6, 10, 38, 15, ...goals.map(() => 15), 12, 13, 14, 13],
    rows: rows(),
    size: bottom,
    frozen: { rows: headerRow, columns: columns.practice },
    headerRow,
    filter: area(1, headerRow, layout.suggestedTarget, bottom),
    validations: [
      {
        area: area(columns.stakeholder, top, columns.stakeholder, bottom),
        kind: 'number',
        min: 0,
        max: 100,
        whole: false,
      },
      ...(goals.length === 0
        ? []
        : [
            { area: area(firstGoal, top, cascade - 1, bottom), kind: 'list', values: ['0', '1', '2'] } as const,
            {
              area: area(firstGoal, weightRow, cascade - 1, weightRow),
              kind: 'number',
              min: 1,
              max: 5,
              whole: true,
            } as const,
          ]),
    ],
    levels: [],
    names: [],
    merges: [],
  }

  function* rows(): Generator<PlannedRow> {
    const blanks = (count: number): null[] => Array.from({ length: count }, () => null)
    yield { cells: [words(say('xlsx.importance'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.importance.note'), 'note')] }
    const range = columnRange(importance, top, bottom)
    const known = practices.flatMap(({ computed }) => computed.importance ?? [])
    yield {
      cells: [
        ...blanks(cascade - 1),
        words(say('xlsx.least'), 'label'),
        live(
          `IF(COUNT(${range})=0,"",MIN(${range}))`,
          edge(known, (a, b) => a < b),
        ),
        live(
          `IF(COUNT(${range})=0,"",MAX(${range}))`,
          edge(known, (a, b) => a > b),
        ),
      ],
    }
    yield {
      cells: [
        ...blanks(columns.practice - 1),
        words(say('xlsx.weight'), 'label'),
        ...blanks(firstGoal - 1 - columns.practice),
        ...goals.map(({ weight }) => input(weight, 'inputLevel')),
      ],
    }
    yield { cells: headers() }
    for (const [at, practice] of practices.entries()) yield practiceRow(practice, at)
  }

  function headers() {
    const names = [say('xlsx.number'), say('xlsx.code'), say('xlsx.practice'), say('xlsx.stakeholder')]
    const results = [say('xlsx.cascade'), say('xlsx.importance'), say('xlsx.rescaled'), say('xlsx.suggestedTarget')]
    const all = [...names, ...goals.map(({ label }) => label), ...results]
    const isMiddle = (column: number): boolean => column === columns.number || (column >= firstGoal && column < cascade)
    return all.map((text, at) =>
      words(text, isMiddle(at + 1) ? 'headerMiddle' : at < columns.practice ? 'header' : 'headerEnd'),
    )
  }

  function practiceRow({ code, name: own, stakeholder, strengths, computed }: WorkingPractice, at: number): PlannedRow {
    const row = top + at
    const cell = (column: number): string => cellAddress(column, row)
    const weights = `${columnLetters(firstGoal)}$${weightRow}:${columnLetters(cascade - 1)}$${weightRow}`
    const links = `${cell(firstGoal)}:${cell(cascade - 1)}`
    const [c, r, i, s] = [cell(cascade), cell(columns.stakeholder), cell(importance), cell(importance + 1)]
    const fromGoals = `IF(SUM(${weights})>0,100*SUMPRODUCT(${weights},${links})/(2*SUM(${weights})),"")`
    return {
      cells: [
        { value: at + 1, style: 'place' },
        words(code),
        words(own),
        input(stakeholder),
        ...strengths.map((strength) => input(strength, 'inputLevel')),
        live(goals.length === 0 ? '""' : fromGoals, computed.cascade),
        live(
          `IF(${c}="",IF(${r}="","",${r}),IF(${r}="",${c},cascade_share*${c}+(1-cascade_share)*${r}))`,
          computed.importance,
        ),
        live(
          `IF(${i}="","",IF($${columnLetters(importance + 1)}$3>$${columnLetters(importance)}$3,100*(${i}-${absolute(least)})/(${absolute(greatest)}-${absolute(least)}),50))`,
          computed.rescaled,
        ),
        live(
          `IF(${s}="","",IF(${s}>=target_four_from,4,IF(${s}>=target_three_from,3,IF(${s}>=target_two_from,2,1))))`,
          computed.suggestedTarget,
          'computedInteger',
        ),
      ],
    }
  }
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}

/** The first by that order: a choice among the report's own figures, not a computation. */
function edge(values: readonly number[], before: (a: number, b: number) => boolean): number | null {
  return values.reduce<number | null>((best, value) => (best === null || before(value, best) ? value : best), null)
}
