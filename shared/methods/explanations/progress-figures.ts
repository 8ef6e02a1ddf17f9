import { type Progress, progressOf } from '#shared/methods/readings/progress-of.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  named,
  notesWhere,
  percentFormat,
  phrase,
} from './explanation.ts'

/** `objective/<id>/progress`, `keyResult/<id>/progress` and `measure/<id>/progress`. METHOD C12. */
export function progressFigures(workbook: Workbook): readonly string[] {
  return (['objective', 'keyResult', 'measure'] as const).flatMap((entity) =>
    rowsOf(workbook, entity).map(({ id }) => `${entity}/${id}/progress`),
  )
}

export function explainObjective(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const { objectives, keyResults } = progressOf(workbook)
  const reading = objectives.get(id)
  const row = workbook.tables.objective[id]
  if (reading === undefined || row === undefined || kind !== 'progress') return null
  return {
    ...progressBase('objective', id, row.title, reading),
    rule: phrase('methods.rule.objective'),
    inputs: reading.keyResultIds.map((keyResultId) => ({
      label: named(workbook.tables.keyResult[keyResultId]?.title ?? ''),
      value: keyResults.get(keyResultId)?.share ?? null,
      format: percentFormat,
      figure: `keyResult/${keyResultId}/progress`,
    })),
    notes: [],
  }
}

export function explainKeyResult(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const reading = progressOf(workbook).keyResults.get(id)
  const row = workbook.tables.keyResult[id]
  if (reading === undefined || row === undefined || kind !== 'progress') return null
  const stretch = row.ambition === 'stretch'
  return {
    ...progressBase('keyResult', id, row.title, reading),
    rule: phrase('methods.rule.progress'),
    inputs: wayInputs(row.unit, row.baseline, row.current, row.target),
    notes: [
      ...wayNotes(reading, reading.withoutWay),
      stretch ? phrase('methods.note.stretch', { aim: reading.aim }) : phrase('methods.note.committed'),
    ],
  }
}

export function explainMeasure(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const reading = progressOf(workbook).measures.get(id)
  const row = workbook.tables.measure[id]
  if (reading === undefined || row === undefined || kind !== 'progress') return null
  const isRange = row.direction === 'range' && row.targetHigh !== null
  const upper = { label: phrase('methods.label.targetHigh'), value: row.targetHigh, format: decimalFormat }
  return {
    ...progressBase('measure', id, row.title, reading),
    rule: phrase(isRange ? 'methods.rule.progressRange' : 'methods.rule.progress'),
    inputs: [...wayInputs(row.unit, row.baseline, reading.current, row.target), ...(isRange ? [upper] : [])],
    notes: wayNotes(reading, reading.withoutWay),
  }
}

function progressBase(entity: string, id: string, name: string, { share }: Progress) {
  return {
    figure: `${entity}/${id}/progress`,
    label: phrase('methods.label.progress', { name }),
    value: share,
    format: percentFormat,
  }
}

function wayInputs(
  unit: string,
  baseline: number | null,
  current: number | null,
  target: number | null,
): readonly ExplanationInput[] {
  const detail = unit.trim() === '' ? {} : { detail: named(unit) }
  return [
    { label: phrase('methods.label.baseline'), value: baseline, format: decimalFormat, ...detail },
    { label: phrase('methods.label.current'), value: current, format: decimalFormat, ...detail },
    { label: phrase('methods.label.targetFigure'), value: target, format: decimalFormat, ...detail },
  ]
}

function wayNotes({ share }: Progress, withoutWay: boolean) {
  return notesWhere([
    [withoutWay, phrase('methods.note.withoutWay')],
    [share === null && !withoutWay, phrase('methods.note.figuresMissing')],
  ])
}
