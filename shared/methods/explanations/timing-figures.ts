import { durationRange } from '#shared/methods/readings/estimate-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { blockerPhrase } from '#shared/methods/readings/schedule-sentences.ts'
import { timing } from '#shared/methods/readings/timing.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { decimalFormat, type Explanation, integerFormat, type Phrase, phrase } from './explanation.ts'

/** `initiative/<id>/room` of everything with dates, `initiative/<id>/weeks` of everything estimated. METHOD C10. */
export function timingFigures(workbook: Workbook): readonly string[] {
  return [
    ...timing(workbook).items.flatMap(({ initiativeId, slipQuarters }) =>
      slipQuarters === null ? [] : [`initiative/${initiativeId}/room`],
    ),
    ...planRoadmap(workbook).items.flatMap(({ initiativeId, estimateWeeks }) =>
      estimateWeeks === null ? [] : [`initiative/${initiativeId}/weeks`],
    ),
  ]
}

export function explainTiming(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  if (kind === 'weeks') return weeksExplanation(workbook, id)
  return kind === 'room' ? roomExplanation(workbook, id) : null
}

function roomExplanation(workbook: Workbook, id: string): Explanation | null {
  const item = timing(workbook).byInitiative.get(id)
  if (item === undefined || item.slipQuarters === null) return null
  const { slipQuarters, stoppedBy, notEarlier, couldBeEarlier } = item
  const notes: Phrase[] = []
  if (stoppedBy !== null) notes.push(phrase('decisions.note.stoppedBy', { what: blockerPhrase(workbook, stoppedBy) }))
  if (notEarlier !== null)
    notes.push(phrase('decisions.note.notEarlier', { what: blockerPhrase(workbook, notEarlier) }))
  if (couldBeEarlier) notes.push(phrase('decisions.note.couldBeEarlier'))
  return {
    figure: `initiative/${id}/room`,
    label: phrase('decisions.label.room', { name: workbook.tables.initiative[id]?.title ?? '' }),
    value: slipQuarters,
    format: integerFormat,
    rule: phrase('decisions.rule.room'),
    inputs: [
      {
        label: phrase('methods.label.float', { name: workbook.tables.initiative[id]?.title ?? '' }),
        value: item.floatDays,
        format: { kind: 'days' },
        figure: `initiative/${id}/float`,
      },
    ],
    notes,
  }
}

function weeksExplanation(workbook: Workbook, id: string): Explanation | null {
  const row = workbook.tables.initiative[id]
  const estimate = planRoadmap(workbook).byInitiative.get(id)?.estimateWeeks ?? null
  const range = row === undefined ? null : durationRange(row)
  if (row === undefined || estimate === null || range === null) return null
  return {
    figure: `initiative/${id}/weeks`,
    label: phrase('decisions.label.weeks', { name: row.title }),
    value: estimate.expected,
    format: decimalFormat,
    rule: phrase('decisions.rule.pert'),
    inputs: [
      ...(['low', 'likely', 'high'] as const).map((end) => ({
        label: phrase(`methods.label.${end}`),
        value: range[end],
        format: decimalFormat,
      })),
      { label: phrase('decisions.label.deviation'), value: estimate.deviation, format: decimalFormat },
    ],
    notes: [],
  }
}
