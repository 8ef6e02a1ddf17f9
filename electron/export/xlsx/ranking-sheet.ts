import type { Say } from '#shared/messages/translate.ts'
import type { WorkingInitiative, WorkingRanking } from '#shared/report/workings.ts'
import { area, cellAddress, columnRange } from './address.ts'
import { input, live, words } from './planned-cell.ts'
import { type RankingCells, rankingFormulas } from './ranking-formulas.ts'
import type { PlannedCell, PlannedRow, SheetPlan, Validation } from './sheet-plan.ts'

const splitRow = 3
const splitCells = { value: `$D$${splitRow}`, effort: `$E$${splitRow}` }
const rowsOfCriteria = { part: 4, weight: 5, scaleMin: 6, scaleMax: 7 }
const headerRow = 8
const top = headerRow + 1
const firstCriterion = 8
const columns = { number: 1, code: 2, title: 3, standing: 4, confidence: 5, confidenceWeight: 6, moscow: 7 }
/** Excel takes 255 arguments and 8,192 characters in a formula: more dependents are joined in groups. */
const argumentsAtOnce = 200

function resultColumns({ criteria }: WorkingRanking) {
  const after = firstCriterion + criteria.length
  return {
    value: after,
    effort: after + 1,
    priority: after + 2,
    inherited: after + 3,
    rank: after + 4,
    quadrant: after + 5,
    sequence: after + 6,
    medianValue: after + 7,
    medianEffort: after + 8,
  }
}

/** Where the ranking has what other sheets refer to. */
export function rankingLayout(ranking: WorkingRanking) {
  return { ...columns, ...resultColumns(ranking), top, splitValue: splitCells.value, splitEffort: splitCells.effort }
}

/** Scores, value, effort, priority, inherited priority and rank of each initiative as formulas. METHOD C7 to C9. */
export function rankingSheet(ranking: WorkingRanking, name: string, say: Say): SheetPlan {
  const { criteria, initiatives, split } = ranking
  const at = resultColumns(ranking)
  const bottom = top + initiatives.length - 1
  const byMedian = split?.rule === 'median'
  return {
    name,
    about: say('xlsx.ranking.note', { method: ranking.methodLabel }),
    live: true,
    widths: [
      6,
      10,
      44,
      13,
      12,
      11,
      14,
      ...criteria.map(() => 12),
      10,
      10,
      10,
      11,
      8,
      18,
      11,
      ...(byMedian ? [11, 11] : []),
    ],
    rows: rows(),
    size: bottom,
    frozen: { rows: headerRow, columns: columns.title },
    headerRow,
    filter: null,
    validations: validations(),
    levels: [],
    names: [],
    merges: [],
  }

  function validations(): readonly Validation[] {
    const choices = [say('xlsx.confidence.high'), say('xlsx.confidence.medium'), say('xlsx.confidence.low')]
    const scores = criteria.map(
      ({ scaleMin, scaleMax }, place): Validation => ({
        area: area(firstCriterion + place, top, firstCriterion + place, bottom),
        kind: 'number',
        min: scaleMin,
        max: scaleMax,
        whole: false,
      }),
    )
    return [
      { area: area(columns.confidence, top, columns.confidence, bottom), kind: 'list', values: choices },
      { area: area(columns.moscow, top, columns.moscow, bottom), kind: 'list', values: moscowLabels() },
      ...scores,
    ]
  }

  function moscowLabels(): readonly string[] {
    return [say('xlsx.moscow.must'), say('xlsx.moscow.should'), say('xlsx.moscow.could'), say('xlsx.moscow.wont')]
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.ranking'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.ranking.note', { method: ranking.methodLabel }), 'note')] }
    yield { cells: splitCellsRow() }
    yield criterionRow('', (each) => words(each.partLabel, 'label'))
    yield criterionRow(say('xlsx.weight'), ({ weight }) => input(weight))
    yield criterionRow(say('xlsx.scaleMin'), ({ scaleMin }) => input(scaleMin))
    yield criterionRow(say('xlsx.scaleMax'), ({ scaleMax }) => input(scaleMax))
    yield { cells: headers() }
    for (const [place, initiative] of initiatives.entries()) yield { cells: initiativeCells(initiative, place) }
  }

  function splitCellsRow(): readonly (PlannedCell | null)[] {
    if (split === null) return []
    const cell = (column: number, value: number): PlannedCell =>
      byMedian
        ? live(
            `IF(COUNT(${columnRange(column, top, bottom)})=0,quadrant_split,MEDIAN(${columnRange(column, top, bottom)}))`,
            value,
          )
        : live('quadrant_split', value)
    return [
      null,
      null,
      null,
      cell(at.medianValue, split.value),
      cell(at.medianEffort, split.effort),
      // Behind them: before them it would stand on every page, since names of rows do.
      words(say('xlsx.split'), 'note'),
    ]
  }

  function criterionRow(
    label: string,
    cell: (criterion: WorkingRanking['criteria'][number]) => PlannedCell,
  ): PlannedRow {
    const blanks = (count: number): null[] => Array.from({ length: count }, () => null)
    // Beside the names of the rows, which stand on every page.
    const before = [...blanks(columns.title - 1), words(label, 'label'), ...blanks(firstCriterion - 1 - columns.title)]
    return { cells: [...before, ...criteria.map(cell)] }
  }

  function headers(): readonly PlannedCell[] {
    const start = [
      say('xlsx.number'),
      say('xlsx.code'),
      say('xlsx.initiative'),
      say('xlsx.standing'),
      say('xlsx.confidence'),
      say('xlsx.confidenceWeight'),
      say('xlsx.moscow'),
    ]
    const results = [
      say('xlsx.valueScore'),
      say('xlsx.effortScore'),
      say('xlsx.priority'),
      say('xlsx.inherited'),
      say('xlsx.rank'),
      say('xlsx.quadrant'),
      say('xlsx.sequence'),
    ]
    const texts = [2, 3, 4, 5, 7, at.quadrant]
    const middle = [1, at.sequence]
    const helpers = byMedian ? [say('xlsx.valueScore'), say('xlsx.effortScore')] : []
    return [
      ...[...start, ...criteria.map(({ title }) => title), ...results],
      ...helpers.map((what) => say('xlsx.forMedian', { what })),
    ].map((text, place) =>
      words(text, middle.includes(place + 1) ? 'headerMiddle' : texts.includes(place + 1) ? 'header' : 'headerEnd'),
    )
  }

  function initiativeCells(initiative: WorkingInitiative, place: number): readonly PlannedCell[] {
    const { code, title, standing, confidence, moscow, scores, computed } = initiative
    const outside = standing === 'mandated' || standing === 'rejected' ? say(`xlsx.standing.${standing}`) : ''
    const own = `E${top + place}`
    const quoted = (key: 'high' | 'medium'): string => `"${say(`xlsx.confidence.${key}`).replaceAll('"', '""')}"`
    return [
      { value: place + 1, style: 'place' },
      words(code),
      words(title),
      outside === '' ? { value: null, style: 'text' } : words(outside),
      input(say(`xlsx.confidence.${confidence}`), 'inputText'),
      live(
        `IF(${own}=${quoted('high')},confidence_high,IF(${own}=${quoted('medium')},confidence_medium,confidence_low))`,
        computed.confidence,
      ),
      input(moscow === null ? null : say(`xlsx.moscow.${moscow}`), 'inputText'),
      ...scores.map((score) => input(score)),
      ...resultCells(initiative, place),
    ]
  }

  function resultCells(initiative: WorkingInitiative, place: number): readonly PlannedCell[] {
    const { computed, standing, effortDays } = initiative
    const row = top + place
    const cell = (column: number): string => cellAddress(column, row)
    const formulas = rankingFormulas(ranking, cellsOf(row))
    const optional = (formula: string | null, result: number | null): PlannedCell =>
      formula === null ? { value: result, style: 'decimal2' } : live(formula, result)
    const rejected = standing === 'rejected'
    const cells = [
      optional(formulas.value, computed.value),
      optional(formulas.effort, ranking.method === 'moscow' ? effortDays : computed.effort),
      live(formulas.priority, computed.priority),
      rejected ? { value: null, style: 'text' as const } : live(inheritedFormula(initiative, row), computed.inherited),
      live(rankFormula(row), computed.rank, 'computedInteger'),
      quadrantCell(initiative, row),
      { value: place + 1, style: 'place' as const },
    ]
    if (!byMedian) return cells
    const counted = (column: number): string => (rejected ? '""' : `IF(${cell(at.priority)}="","",${cell(column)})`)
    const has = !rejected && computed.priority !== null
    return [
      ...cells,
      live(counted(at.value), has ? computed.value : null),
      live(counted(at.effort), has ? computed.effort : null),
    ]
  }

  function cellsOf(row: number): RankingCells {
    return {
      row,
      firstCriterion,
      weightRow: rowsOfCriteria.weight,
      scaleMinRow: rowsOfCriteria.scaleMin,
      scaleMaxRow: rowsOfCriteria.scaleMax,
      value: cellAddress(at.value, row),
      effort: cellAddress(at.effort, row),
      confidence: cellAddress(columns.confidenceWeight, row),
      moscow: cellAddress(columns.moscow, row),
      moscowLabels: moscowLabels(),
    }
  }

  /** The greatest of its own priority and those of all that need it. METHOD C9. */
  function inheritedFormula({ neededBy }: WorkingInitiative, row: number): string {
    const all = [cellAddress(at.priority, row), ...neededBy.map((place) => cellAddress(at.inherited, top + place))]
    const groups: string[] = []
    for (let from = 0; from < all.length; from += argumentsAtOnce) {
      groups.push(all.slice(from, from + argumentsAtOnce).join(','))
    }
    const counts = groups.map((group) => `COUNT(${group})`).join('+')
    const [first = '', ...more] = groups
    if (more.length === 0) return `IF(${counts}=0,"",MAX(${first}))`
    return `IF(${counts}=0,"",MAX(${groups.map((group) => `IF(COUNT(${group})=0,-1E+300,MAX(${group}))`).join(',')}))`
  }

  /** One more than those with a greater inherited priority, or the same and an earlier place in the sequence. */
  function rankFormula(row: number): string {
    const inherited = columnRange(at.inherited, top, bottom)
    const outside = columnRange(columns.standing, top, bottom)
    const sequence = columnRange(at.sequence, top, bottom)
    const own = cellAddress(at.inherited, row)
    const others = `(${outside}="")*ISNUMBER(${inherited})`
    const before = `SUMPRODUCT(${others}*(${inherited}>${own}))`
    const among = `SUMPRODUCT(${others}*(${inherited}=${own})*(${sequence}<${cellAddress(at.sequence, row)}))`
    return `IF(OR(${cellAddress(columns.standing, row)}<>"",NOT(ISNUMBER(${own}))),"",1+${before}+${among})`
  }

  function quadrantCell({ computed }: WorkingInitiative, row: number): PlannedCell {
    if (split === null) return { value: null, style: 'text' }
    const [value, effort] = [cellAddress(at.value, row), cellAddress(at.effort, row)]
    const text = (key: 'quickWin' | 'majorBet' | 'fillIn' | 'reconsider'): string =>
      `"${say(`xlsx.quadrant.${key}`).replaceAll('"', '""')}"`
    const less = `${effort}<${splitCells.effort}`
    return live(
      `IF(OR(${value}="",${effort}=""),"",IF(${value}>=${splitCells.value},IF(${less},${text('quickWin')},${text('majorBet')}),IF(${less},${text('fillIn')},${text('reconsider')})))`,
      computed.quadrant === null ? null : say(`xlsx.quadrant.${computed.quadrant}`),
      'computedText',
    )
  }
}
