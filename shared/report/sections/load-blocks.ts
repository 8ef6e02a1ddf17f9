import type { LoadData } from '../../charts/chart-data.ts'
import { planRoadmap } from '../../methods/readings/plan-roadmap.ts'
import { quarterName } from '../../methods/readings/quarter-name.ts'
import type { TeamLoad } from '../../methods/readings/roadmap-reading.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { column, integerFormat, numberCell, percentFormat, table, textCell } from '../cells.ts'
import type { Block, Cell } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** How loaded each team is in each quarter, by which initiatives, and what was accepted of it. */
export function loadBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { loads, quarters } = planRoadmap(workbook)
  const teams = rowsOf(workbook, 'team')
  if (teams.length === 0 || loads.every(({ demandDays }) => demandDays === 0)) return []
  const byPlace = new Map(loads.map((load) => [`${load.teamId} ${load.quarterStart}`, load]))
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const label = (at: number): string => {
    const quarter = quarters[at]
    return quarter === undefined ? '' : quarterName(say, quarter, fiscalStartMonth)
  }
  const chart: LoadData = {
    kind: 'load',
    periods: quarters.map((_, at) => label(at)),
    teams: teams.map(({ id, name }) => ({
      label: name,
      loads: quarters.map(({ start }) => {
        const { load, state, accepted } = byPlace.get(`${id} ${start}`) ?? {
          load: null,
          state: 'none',
          accepted: false,
        }
        return { load, state, ...(state === 'red' && accepted ? { accepted: true as const } : {}) }
      }),
    })),
    labels: { accepted: say('report.people.acceptedLoad') },
  }
  const columns = [
    column('team', say('entity.team'), 3),
    column('quarter', say('report.when'), 2),
    column('demand', say('report.people.demand'), 1, 'end'),
    column('available', say('report.people.available'), 1, 'end'),
    column('load', say('report.people.load'), 1, 'end'),
    column('initiatives', say('entities.initiative'), 5),
  ]
  const whenOf = ({ quarterStart }: TeamLoad): string =>
    label(quarters.findIndex(({ start }) => start === quarterStart)) || context.format.date(quarterStart)
  const asked = loads.filter(({ demandDays }) => demandDays > 0)
  const rows = asked.map((load) => loadRow(context, load, whenOf(load)))
  return [
    { kind: 'chart', chart, alt: say('report.people.loadAlt'), table: table(columns, rows, '') },
    ...acceptanceBlocks(context, asked, whenOf),
  ]
}

/** Why overloads are accepted: few are, so in the table of all loads the reasons would be a column of nothing. */
function acceptanceBlocks(
  { workbook, say }: ReportContext,
  loads: readonly TeamLoad[],
  whenOf: (load: TeamLoad) => string,
): readonly Block[] {
  const accepted = loads.filter(({ acceptance }) => acceptance !== '')
  if (accepted.length === 0) return []
  const columns = [
    column('team', say('entity.team'), 3),
    column('quarter', say('report.when'), 2),
    column('acceptance', say('field.overloadAcceptance'), 9),
  ]
  const rows = accepted.map((load) => [
    textCell(rowName(workbook, 'team', load.teamId)),
    textCell(whenOf(load)),
    textCell(load.acceptance),
  ])
  return [{ kind: 'table', title: say('report.people.accepted'), table: table(columns, rows, '') }]
}

function loadRow({ workbook }: ReportContext, load: TeamLoad, quarter: string): readonly Cell[] {
  return [
    textCell(rowName(workbook, 'team', load.teamId)),
    textCell(quarter),
    numberCell(load.demandDays, integerFormat),
    numberCell(load.availableDays, integerFormat),
    numberCell(load.load, percentFormat, `team/${load.teamId}/${load.quarterStart}/load`),
    textCell(load.parts.map(({ initiativeId }) => rowName(workbook, 'initiative', initiativeId)).join('; ')),
  ]
}
