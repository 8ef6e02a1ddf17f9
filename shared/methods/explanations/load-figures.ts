import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { daysFormat, type Explanation, named, notesWhere, percentFormat, phrase } from './explanation.ts'

/** `team/<id>/<first day of the quarter>/load`. METHOD C10. */
export function loadFigures(workbook: Workbook): readonly string[] {
  return planRoadmap(workbook).loads.map(({ teamId, quarterStart }) => `team/${teamId}/${quarterStart}/load`)
}

export function explainLoad(
  workbook: Workbook,
  [id = '', date = '', kind = '']: readonly string[],
): Explanation | null {
  const load = planRoadmap(workbook).loads.find(({ teamId, quarterStart }) => teamId === id && quarterStart === date)
  if (load === undefined || kind !== 'load') return null
  return {
    figure: `team/${id}/${date}/load`,
    label: phrase('methods.label.load', { name: workbook.tables.team[id]?.name ?? '', date }),
    value: load.load,
    format: percentFormat,
    rule: phrase('methods.rule.load'),
    inputs: [
      { label: phrase('methods.label.demand'), value: load.demandDays, format: daysFormat },
      { label: phrase('methods.label.available'), value: load.availableDays, format: daysFormat },
      ...load.parts.map(({ initiativeId, days }) => ({
        label: named(workbook.tables.initiative[initiativeId]?.title ?? ''),
        value: days,
        format: daysFormat,
      })),
    ],
    notes: notesWhere([
      [
        load.availableDays < load.enteredDays,
        phrase('decisions.note.frozen', { entered: load.enteredDays, left: load.availableDays }),
      ],
      [load.load === null, phrase('methods.note.noCapacity')],
      [load.state === 'red', phrase('methods.note.overload')],
      [load.accepted, phrase('methods.note.accepted', { reason: load.acceptance })],
    ]),
  }
}
