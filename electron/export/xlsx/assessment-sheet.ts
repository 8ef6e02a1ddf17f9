import type { Say } from '#shared/messages/translate.ts'
import type { WorkingPractice, Workings } from '#shared/report/workings.ts'
import { area, cellAddress, columnLetters, columnRange, onSheet } from './address.ts'
import { importanceLayout } from './importance-sheet.ts'
import { input, live, words } from './planned-cell.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

const weightRow = 4
const headerRow = 5
const firstLens = 5

export function assessmentLayout({ assessment }: Workings) {
  const top = headerRow + 1
  const lastLens = firstLens + assessment.lenses.length - 1
  const after = (place: number): number => lastLens + place
  return {
    top,
    bottom: top + Math.max(1, assessment.practices.length) - 1,
    name: 3,
    domain: 4,
    firstLens,
    lastLens,
    mean: after(1),
    weakest: after(2),
    capability: after(3),
    cappedBy: after(4),
    importance: after(5),
    suggestedTarget: after(6),
    agreedTarget: after(7),
    target: after(8),
    gap: after(9),
    attention: after(10),
    overServed: after(11),
    order: after(12),
  }
}

/** Levels of each practice with capability, target, gap and attention as formulas. METHOD C2 to C4. */
export function assessmentSheet(workings: Workings, name: string, importanceName: string, say: Say): SheetPlan {
  const { lenses, practices } = workings.assessment
  const layout = assessmentLayout(workings)
  const { top, bottom, lastLens } = layout
  const levelsAndTargets = [
    [firstLens, lastLens],
    [layout.mean, layout.capability],
    [layout.suggestedTarget, layout.target],
  ] as const
  const lists = [...(['0', '1', '2', '3', '4', '5'] as const)]
  return {
    name,
    about: say('xlsx.assessment.note'),
    live: true,
    widths: [6, 10, 38, 30, ...lenses.map(() => 16), 9, 11, 12, 26, 13, 12, 10, 10, 9, 12, 12, 10],
    rows: rows(),
    size: bottom,
    frozen: { rows: headerRow, columns: 3 },
    headerRow,
    filter: area(1, headerRow, layout.order, bottom),
    validations: [
      { area: area(firstLens, top, lastLens, bottom), kind: 'list', values: [...lists, say('xlsx.notApplicable')] },
      { area: area(layout.agreedTarget, top, layout.agreedTarget, bottom), kind: 'list', values: lists },
    ],
    levels: levelsAndTargets.map(([from, to]) => ({
      area: area(from, top, to, bottom),
      firstCell: cellAddress(from, top),
    })),
    names: [],
    merges: [],
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.assessment'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.assessment.note'), 'note')] }
    yield { cells: [] }
    yield {
      cells: [
        null,
        null,
        words(say('xlsx.weight'), 'label'),
        null,
        ...lenses.map(({ weight, setting }) => live(setting, weight, 'computedLevel')),
      ],
    }
    yield { cells: headers() }
    for (const [at, practice] of practices.entries()) yield { cells: practiceCells(practice, at) }
  }

  function headers(): readonly PlannedCell[] {
    const start = [say('xlsx.number'), say('xlsx.code'), say('xlsx.practice'), say('xlsx.domain')]
    const results = [
      say('xlsx.mean'),
      say('xlsx.weakest'),
      say('xlsx.capability'),
      say('xlsx.cappedBy'),
      say('xlsx.importance'),
      say('xlsx.suggestedTarget'),
      say('xlsx.agreedTarget'),
      say('xlsx.target'),
      say('xlsx.gap'),
      say('xlsx.attention'),
      say('xlsx.overServed'),
      say('xlsx.order'),
    ]
    const all = [...start, ...lenses.map(({ label }) => label), ...results]
    const texts = [2, 3, 4, layout.cappedBy, layout.overServed]
    const middle = [1, ...lenses.map((_, at) => firstLens + at), layout.weakest, layout.agreedTarget]
    return all.map((text, at) =>
      words(text, texts.includes(at + 1) ? 'header' : middle.includes(at + 1) ? 'headerMiddle' : 'headerEnd'),
    )
  }

  function practiceCells(practice: WorkingPractice, at: number): readonly PlannedCell[] {
    const row = top + at
    const notApplicable = say('xlsx.notApplicable')
    return [
      { value: at + 1, style: 'place' },
      words(practice.code),
      words(practice.name),
      words(practice.domain),
      ...practice.levels.map((level) => input(level === 'na' ? notApplicable : level, 'inputLevel')),
      ...capabilityCells(practice, row),
      ...targetCells(practice, row),
    ]
  }

  function capabilityCells({ computed }: WorkingPractice, row: number): readonly PlannedCell[] {
    const cell = (column: number): string => cellAddress(column, row)
    const levels = `${cell(firstLens)}:${cell(lastLens)}`
    const fixed = (at: number): string => `$${columnLetters(firstLens)}$${at}:$${columnLetters(lastLens)}$${at}`
    const weights = fixed(weightRow)
    const rated = `SUMPRODUCT(ISNUMBER(${levels})*${weights})`
    const [mean, weakest, capability] = [cell(layout.mean), cell(layout.weakest), cell(layout.capability)]
    const rule = `IF(capability_rule="minimum",${weakest},${weakest}+cap_allowance)`
    const held = `INDEX(${fixed(headerRow)},MATCH(${weakest},${levels},0))`
    return [
      live(`IF(${rated}<=0,"",SUMPRODUCT(${levels},${weights})/${rated})`, computed.mean),
      live(`IF(${mean}="","",MIN(${levels}))`, computed.weakest, 'computedLevel'),
      live(`IF(${mean}="","",IF(capability_rule="mean",${mean},MIN(${mean},${rule})))`, computed.capability),
      live(`IF(${mean}="","",IF(${capability}<${mean},${held},""))`, computed.cappedBy, 'computedText'),
    ]
  }

  function targetCells({ agreedTarget, computed }: WorkingPractice, row: number): readonly PlannedCell[] {
    const cell = (column: number): string => cellAddress(column, row)
    const other = importanceLayout(workings)
    const fromImportance = (column: number): string => {
      const values = onSheet(importanceName, columnRange(column, other.top, other.bottom))
      const keys = onSheet(importanceName, columnRange(other.number, other.top, other.bottom))
      return `INDEX(${values},MATCH($A${row},${keys},0))`
    }
    const [now, target, gap] = [cell(layout.capability), cell(layout.target), cell(layout.gap)]
    const [weight, agreed] = [cell(layout.importance), cell(layout.agreedTarget)]
    const yes = say('xlsx.yes').replaceAll('"', '""')
    return [
      live(fromImportance(other.importance), computed.importance),
      live(fromImportance(other.suggestedTarget), computed.suggestedTarget, 'computedInteger'),
      input(agreedTarget, 'inputLevel'),
      live(`IF(${agreed}<>"",${agreed},${cell(layout.suggestedTarget)})`, computed.target, 'computedInteger'),
      live(`IF(OR(${now}="",${target}=""),"",MAX(0,${target}-${now}))`, computed.gap),
      live(`IF(OR(${gap}="",${weight}=""),"",${gap}*${weight}/100)`, computed.attention),
      live(
        `IF(OR(${now}="",${target}=""),"",IF(${now}-${target}>=over_served_from,"${yes}",""))`,
        computed.overServed ? say('xlsx.yes') : null,
        'computedText',
      ),
      live(orderFormula(row), computed.order, 'computedInteger'),
    ]
  }

  /** One more than those that ask for more attention, or for as much from further up. Less than can be seen is none. */
  function orderFormula(row: number): string {
    const own = cellAddress(layout.attention, row)
    const all = columnRange(layout.attention, top, bottom)
    const numbers = columnRange(1, top, bottom)
    const more = `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own}+1E-9))`
    const asMuch = `(${all}>=${own}-1E-9)*(${all}<=${own}+1E-9)`
    const before = `SUMPRODUCT(ISNUMBER(${all})*${asMuch}*(${numbers}<$A${row}))`
    return `IF(N(${own})<=1E-9,"",1+${more}+${before})`
  }
}
