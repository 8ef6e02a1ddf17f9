import { quarterOf } from '#shared/methods/calendar.ts'
import { allInitiatives } from '#shared/methods/readings/initiative-graph.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { keyId } from '#shared/model/entity.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { loopText } from './name-loops.ts'
import { rowName } from './row-name.ts'

/** Step 6: dependencies hold in dates and waves, and no year carries too many major bets. METHOD C10 and D6. */
export function sequenceFindings(workbook: Workbook): readonly Finding[] {
  return [
    ...loopFindings(workbook),
    ...dateFindings(workbook),
    ...waveFindings(workbook),
    ...boundFindings(workbook),
    ...abandonedFindings(workbook),
    ...betFindings(workbook),
  ]
}

function nameIn(workbook: Workbook): (id: string) => string {
  return (id) => rowName(workbook, 'initiative', id)
}

function loopFindings(workbook: Workbook): readonly Finding[] {
  return allInitiatives(workbook).loops.map((loop) =>
    finding('roadmap', 'error', 'initiativeDependency.loop', {
      about: loop[0] as string,
      params: { loop: loopText(loop, nameIn(workbook)) },
    }),
  )
}

function dateFindings(workbook: Workbook): readonly Finding[] {
  const name = nameIn(workbook)
  return planRoadmap(workbook).dateConflicts.map(({ initiativeId, dependsOnId, days }) =>
    finding('roadmap', 'error', 'initiativeDependency.dateConflict', {
      id: keyId([initiativeId, dependsOnId]),
      params: { name: name(initiativeId), needed: name(dependsOnId), days },
    }),
  )
}

function waveFindings(workbook: Workbook): readonly Finding[] {
  const name = nameIn(workbook)
  return planRoadmap(workbook).waveConflicts.map(({ initiativeId, dependsOnId }) =>
    finding('roadmap', 'error', 'initiativeDependency.waveConflict', {
      id: keyId([initiativeId, dependsOnId]),
      params: { name: name(initiativeId), needed: name(dependsOnId) },
    }),
  )
}

const boundCodes = {
  tooEarly: 'initiative.tooEarly',
  notOnFixedDay: 'initiative.notOnFixedDay',
  fixedTooEarly: 'initiative.fixedTooEarly',
  inFreeze: 'initiative.inFreeze',
} as const

/** Plans that go against an earliest day, a fixed day or a freeze. */
function boundFindings(workbook: Workbook): readonly Finding[] {
  const name = nameIn(workbook)
  return planRoadmap(workbook).boundConflicts.map(({ initiativeId, kind, planned, date, freezeId }) =>
    finding('roadmap', 'error', boundCodes[kind], {
      id: initiativeId,
      field: 'start',
      ...(freezeId === null ? {} : { about: freezeId }),
      params: {
        name: name(initiativeId),
        planned,
        date,
        freeze: freezeId === null ? '' : rowName(workbook, 'freeze', freezeId),
      },
    }),
  )
}

/** Initiatives of the plan that need one which is not part of it. */
function abandonedFindings(workbook: Workbook): readonly Finding[] {
  const name = nameIn(workbook)
  return planRoadmap(workbook).missingNeeds.map(({ initiativeId, dependsOnId }) =>
    finding('roadmap', 'warning', 'initiativeDependency.notDone', {
      id: keyId([initiativeId, dependsOnId]),
      params: { name: name(initiativeId), needed: name(dependsOnId) },
    }),
  )
}

function betFindings(workbook: Workbook): readonly Finding[] {
  const { mostMajorBets: most } = singleton(workbook, 'settings')
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const { byInitiative } = rank(workbook)
  const bets = rowsOf(workbook, 'initiative').flatMap(({ id, decision, start }) =>
    decision === 'do' && start !== null && byInitiative.get(id)?.quadrant === 'majorBet'
      ? [quarterOf(start, fiscalStartMonth).fiscalYear]
      : [],
  )
  return [...Map.groupBy(bets, (year) => year)].flatMap(([year, { length: count }]) =>
    count > most
      ? [finding('roadmap', 'warning', 'initiative.tooManyBets', { about: String(year), params: { count, most } })]
      : [],
  )
}
